import { count, figure, table } from './markdown.js';
import type { GraphSearches } from './modes.js';
import { type Places, qualityOf, type RankingQuality } from './ranking.js';
import type { ParaphraseQuality } from './paraphrases.js';
import type { RuntimeSpeed } from './runtimes.js';
import type { SentenceQuality } from './sentences.js';

/** Searches on the graph of a dataset, and on graphs of its skills alone. */
export interface MeasuredSearches {
  title: string;
  searches: GraphSearches | null;
  skillsSearches: readonly GraphSearches[];
  sentences: SentenceQuality | null;
  paraphrases: ParaphraseQuality | null;
}

type Column = readonly [name: string, of: (row: RankingQuality) => number];

const HIT_1: Column = ['hit@1', ({ hitAt1 }) => hitAt1];
const HIT_5: Column = ['hit@5', ({ hitAt5 }) => hitAt5];
const HIT_10: Column = ['hit@10', ({ hitAt10 }) => hitAt10];
const MRR: Column = ['MRR', ({ reciprocalRank }) => reciprocalRank];
const MAP: Column = ['MAP', ({ averagePrecision }) => averagePrecision];
const R_PRECISION: Column = ['R-precision@10', ({ rPrecisionAt10 }) => rPrecisionAt10];

/** What the tables measure, and their columns, by the title of a task. */
const TASKS: readonly { titles: readonly string[]; heading: string; columns: readonly Column[] }[] = [
  {
    titles: ['skill normalization'],
    heading: 'Skill normalization',
    columns: [HIT_1, HIT_10, MRR, MAP, R_PRECISION],
  },
  { titles: ['questions, tuning', 'questions, test'], heading: 'Questions', columns: [HIT_1, HIT_5, HIT_10, MRR] },
  { titles: ['situations, tuning', 'situations, test'], heading: 'Situations', columns: [HIT_1, HIT_5, HIT_10, MRR] },
  {
    titles: ['typed on the default graph', 'withheld labels of ESCO'],
    heading: 'Ordinary queries',
    columns: [HIT_1, HIT_10, MRR],
  },
];

const EXPLANATION = `Over HTTP, one request at a time. hit@5 is the share of queries that have a right answer among the first 5, MRR the mean
of 1 / the rank of the first right answer, MAP the mean of the precision at each right answer, R-precision@10 the right
answers among the first 10 as a share of those that could be there. What is not among the first 100 counts as not found.
BM25, TF-IDF and edit distance are the baselines of WorkRB (De Lange and others, 2025) with its parameters.

- **Skill normalization**: the task of WorkRB on ESCO 1.1.1. The graph has all skills with their preferred labels and
  descriptions, but without alternative labels. The queries are 2,000 of those, a random sample of WorkRB's test part (all but
  the first label of each skill). The baselines search in the preferred labels.
- **Questions** and **situations**: 100 of each, half for the default graph and half for ESCO
  (scripts/quality/data/search-questions.json). A question has no word of the names and aliases of the skills that it was
  written for; a situation has none of their descriptions either. They were written before any ranking was seen. Then the
  first five skills of four rankings were judged for each, without sight of rank and method, so that right answers are not
  missing from the list. Texts and constants were chosen by the tuning half. The baselines search in names, aliases and
  descriptions.
- **Ordinary queries**: what people type on the default graph, and labels of ESCO that are withheld while the other labels
  of their skills stay. Search by both should be no worse here than by words.
- **Sentences**: sentences of job advertisements that were labelled by hand with skills of the default graph that they mean
  without naming them. Precision is the share of right ones among the mentions with reason MEANING, recall the share of
  sentences that mean a skill for which a right one is found.
- **Speed and memory**: the time of the searches above, and the time from the start of the service until every entity has its
  vector, with the native runtime where it is installed. Search by both follows search by meaning, so that up to 500 vectors of
  questions are kept from it. Memory is the resident memory of the service after the searches, without that of Neo4j.
  The last table is of the local model alone: the medians for a question, and for the name and description of a skill of the
  default graph.
`;

/** The section on search by words, by meaning and by both, with the figures of all datasets together. */
export function meaningSection(measured: readonly MeasuredSearches[], runtimes: readonly RuntimeSpeed[]): string {
  const all = measured.flatMap(({ searches, skillsSearches }) => [...(searches ? [searches] : []), ...skillsSearches]);
  if (all.length === 0) return '';
  const isOff = all.every(({ vectors }) => vectors === null);
  return [
    '## Search by words, by meaning and by both\n',
    EXPLANATION,
    ...(isOff ? ['Measured with embeddings off: what needs them is left out.\n'] : []),
    ...TASKS.map(({ titles, heading, columns }) => tasksOf(heading, titles, columns, all)),
    ...measured.flatMap(({ sentences }) => (sentences ? [sentencesOf(sentences)] : [])),
    ...measured.flatMap(({ paraphrases }) => (paraphrases ? [calibrationOf(paraphrases)] : [])),
    speedsOf(measured),
    ...(runtimes.length === 0 ? [] : [runtimesOf(runtimes)]),
  ].join('\n');
}

function tasksOf(
  heading: string,
  titles: readonly string[],
  columns: readonly Column[],
  all: readonly GraphSearches[],
): string {
  const tables = titles.flatMap((title) => {
    const rows = pooled(title, all);
    if (rows.length === 0) return [];
    const head = ['method', ...columns.map(([name]) => name)];
    const cells = rows.map((row) => [row.method, ...columns.map(([, of]) => figure(of(row)))]);
    return [`${capitalized(title)}, ${count(rows[0]!.queries)} queries:\n`, table(head, cells)];
  });
  return tables.length === 0 ? '' : [`### ${heading}\n`, ...tables].join('\n');
}

/** The queries of a task over all datasets. */
function pooled(title: string, all: readonly GraphSearches[]): RankingQuality[] {
  const places = new Map<string, Places[]>();
  for (const { places: byTask } of all) {
    for (const [method, found] of byTask.get(title) ?? [])
      places.set(method, [...(places.get(method) ?? []), ...found]);
  }
  return [...places].map(([method, found]) => qualityOf(method, found));
}

function sentencesOf({ sentences, positive, found, right, recalled }: SentenceQuality): string {
  const cells = [count(sentences), count(positive), count(found), ratio(right, found), ratio(recalled, positive)];
  return `### Sentences\n\n${table(['sentences', 'that mean a skill', 'found', 'precision', 'recall'], [cells])}`;
}

function calibrationOf({ calibration, byScore, positive, tested }: ParaphraseQuality): string {
  const { intercept, similarity, lead } = calibration;
  const weights = [intercept, similarity, lead].map((weight) => weight.toFixed(1)).join(', ');
  const rows = byScore.map(({ minScore, found, right }) => [
    String(minScore),
    ...[count(found), ratio(right, found), ratio(right, positive)],
  ]);
  return [
    `The same ${count(tested)} sentences by the score, with the weights that the other half gives (intercept, similarity, lead: ` +
      `${weights}; those in use are in \`src/text-mentions/paraphrase.ts\`):\n`,
    table(['least score', 'found', 'precision', 'recall'], rows),
  ].join('\n');
}

function speedsOf(measured: readonly MeasuredSearches[]): string {
  const graphs = measured.flatMap(({ title, searches }) => (searches ? [{ title, searches }] : []));
  const speeds = graphs.flatMap(({ title, searches }) =>
    searches.speeds.map(({ mode, median, slow }) => [title, mode, median.toFixed(1), slow.toFixed(1)]),
  );
  const indexes = graphs.flatMap(({ title, searches: { vectors, memory } }) =>
    vectors === null
      ? []
      : [[title, count(vectors.entities), vectors.seconds.toFixed(0), megabytes(memory.off), megabytes(memory.on)]],
  );
  return [
    '### Speed and memory\n',
    table(['graph', 'mode', 'median, ms', '95 % within, ms'], speeds),
    ...(indexes.length === 0
      ? []
      : [table(['graph', 'vectors', 'made in, s', 'memory without, MB', 'memory with, MB'], indexes)]),
  ].join('\n');
}

function runtimesOf(runtimes: readonly RuntimeSpeed[]): string {
  const rows = runtimes.map(({ runtime, load, question, passage }) => [
    runtime === 'native' ? 'native' : 'WebAssembly',
    ...[load, question, passage].map((ms) => ms.toFixed(0)),
  ]);
  return table(['runtime', 'load, ms', 'question, ms', 'skill, ms'], rows);
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const ratio = (part: number, whole: number) => (whole === 0 ? 'none' : figure(part / whole));
const megabytes = (value: number | null) => (value === null ? 'not measured' : value.toFixed(0));
