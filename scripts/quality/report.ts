import { cpus, totalmem } from 'node:os';
import type { Quality } from '../../src/recommendation/evaluation/measure.js';
import type { Evaluation } from './evaluation.js';
import type { MentionQuality } from './mentions.js';
import type { RankingQuality } from './ranking.js';
import type { RuntimeSpeed } from './runtimes.js';
import type { Timing } from './latency.js';
import { count, figure, type Row, table } from './markdown.js';
import { type MeasuredSearches, meaningSection } from './meaning-report.js';

/** The results for one dataset. */
export interface Measurement extends Omit<MeasuredSearches, 'title'> {
  skills: number;
  roles: number;
  technologies: number;
  /** edges that the recommendations use */
  edges: number;
  importSeconds: number;
  evaluation: Evaluation;
  /** empty for a dataset without queries */
  search: RankingQuality[];
  /** null if the texts are missing */
  mentions: MentionQuality | null;
  timings: Timing[];
}

/** The section of a dataset; `measured` is null if its files are missing. */
export interface Section {
  title: string;
  attribution: string;
  measured: Measurement | null;
}

type Metric = readonly [name: string, of: (row: Quality) => number];

const RECALL: Metric = ['recall@10', ({ recallAt10 }) => recallAt10];
const HIT: Metric = ['hit@10', ({ hitAt10 }) => hitAt10];
const MRR: Metric = ['MRR', ({ reciprocalRank }) => reciprocalRank];

/** The whole page as Markdown. */
export function pageOf(sections: readonly Section[], runtimes: readonly RuntimeSpeed[], date: Date): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  return `# Quality

Written by \`npm run quality\` on ${date.toISOString().slice(0, 10)} (${machine}). [planning.md](planning.md)
describes the methods and the data they were tuned on.

- **Related skills**: a random fifth of the edges is hidden; for each skill that lost a prerequisite or a dependent, the
  task is to find it among all skills. Means over folds 2 to 4; the calibration was tuned on folds 0 and 1.
- **Related roles**: for each role, the task is to find the roles that its source relates, among all roles with needs.
  The scoring does not use these relations, and nothing was tuned on them.
- **Search**: by words alone; on the default graph, what people type (tests/fixtures/search-queries.json); on ESCO, 2,000
  alternative labels that are withheld from the index, whose skill is to be found by its other labels. BM25 is
  MiniSearch's over single labels; the edit distance is that of whole labels. hit@10 is the share of queries that have a
  right answer among the first 10, MRR the mean of 1 / the rank of the first right answer.
- **Skills in a text**: on the technology advertisements of SkillSpan's development part (Zhang and others, 2022), the share
  of the annotated knowledge spans that are names or aliases of the graph which are found. Annotators left out many plain
  mentions, so the share of mentions on annotated spans is no precision. The time is that of the matcher alone.
- **Latency**: over HTTP, with default settings, one request at a time. "First" is the first request with empty caches;
  "later" is the median of 20 requests after a warm-up of 3, each executed with warm caches. A repetition of an
  identical request is served from the response cache and takes about 1 ms.

${sections.map(sectionOf).join('\n')}
${meaningSection(
  sections.flatMap(({ title, measured }) => (measured ? [{ title, ...measured }] : [])),
  runtimes,
)}`;
}

function sectionOf({ title, attribution, measured }: Section): string {
  const head = `## ${title}\n\n${attribution}\n`;
  if (!measured) return `${head}\nNot evaluated: its files are missing.\n`;
  const { skills, roles, technologies, edges, importSeconds, evaluation, search, mentions, timings } = measured;
  const size = `${count(skills)} skills, ${count(technologies)} technologies, ${count(roles)} roles, ${count(edges)} edges`;
  return [
    head,
    `${size}; imported in ${importSeconds.toFixed(0)} s.\n`,
    skillsOf(evaluation),
    rolesOf(evaluation),
    searchOf(search),
    ...(mentions ? [mentionsOf(mentions)] : []),
    '### Latency\n',
    table(['query', 'first, ms', 'later, ms', 'response, kB'], timings.map(timingRow)),
  ].join('\n');
}

function skillsOf({ skills }: Evaluation): string {
  if (skills.length === 0) return 'No skill requires another: related skills are not evaluated.\n';
  return `### Related skills: ${count(skills[0]?.queries ?? 0)} queries\n\n${qualityTable(skills, [RECALL, MRR])}`;
}

function rolesOf({ roles }: Evaluation): string {
  if (roles.length === 0) return 'No source relates roles: related roles are not evaluated.\n';
  const [all] = roles;
  const tiers = all?.quality.map(({ method }) => [
    method,
    ...roles.map(({ quality }) => figure(quality.find((row) => row.method === method)?.hitAt10 ?? 0)),
  ]);
  return [
    `### Related roles: ${count(all?.quality[0]?.queries ?? 0)} queries\n`,
    qualityTable(all?.quality ?? [], [HIT, RECALL, MRR]),
    'hit@10 by tier:\n',
    table(['method', ...roles.map(({ tier }) => tier ?? 'all')], tiers ?? []),
  ].join('\n');
}

function searchOf(search: readonly RankingQuality[]): string {
  const [first] = search;
  if (!first) return 'Search is not evaluated: the dataset has no queries.\n';
  const rows = search.map((row) => [row.method, ...[row.hitAt1, row.hitAt10, row.reciprocalRank].map(figure)]);
  return `### Search: ${count(first.queries)} queries\n\n${table(['method', 'hit@1', 'hit@10', 'MRR'], rows)}`;
}

function mentionsOf({ spans, recall, mentions, onSpans, time }: MentionQuality): string {
  const head = ['known spans', 'recall', 'mentions', 'on annotated spans', '5 kB, ms'];
  return `### Skills in a text\n\n${table(head, [[count(spans), figure(recall), count(mentions), figure(onSpans), time.toFixed(1)]])}`;
}

function qualityTable(rows: readonly Quality[], metrics: readonly Metric[]): string {
  return table(
    ['method', ...metrics.map(([name]) => name)],
    rows.map((row) => [row.method, ...metrics.map(([, of]) => figure(of(row)))]),
  );
}

function timingRow({ title, first, median, size, problem }: Timing): Row {
  if (problem !== null) return [title, first.toFixed(0), problem, (size / 1000).toFixed(1)];
  return [title, first.toFixed(0), median.toFixed(median < 10 ? 1 : 0), (size / 1000).toFixed(1)];
}
