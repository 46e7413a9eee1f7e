import { cpus, totalmem } from 'node:os';
import type { Quality } from '../../src/recommendation/evaluation/measure.js';
import type { Evaluation } from './evaluation.js';
import type { Timing } from './latency.js';

/** What was measured on one dataset. */
export interface Measurement {
  skills: number;
  roles: number;
  technologies: number;
  /** edges that relate, see docs/architecture.md */
  edges: number;
  importSeconds: number;
  evaluation: Evaluation;
  timings: Timing[];
}

/** A dataset's part of the page; null where its files are absent. */
export interface Section {
  title: string;
  attribution: string;
  measured: Measurement | null;
}

type Row = readonly (string | number)[];
type Metric = readonly [name: string, of: (row: Quality) => number];

const RECALL: Metric = ['recall@10', ({ recallAt10 }) => recallAt10];
const HIT: Metric = ['hit@10', ({ hitAt10 }) => hitAt10];
const MRR: Metric = ['MRR', ({ reciprocalRank }) => reciprocalRank];

/** The whole page as Markdown. */
export function pageOf(sections: readonly Section[], date: Date): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  return `# Quality

Written by \`npm run quality\` on ${date.toISOString().slice(0, 10)} (${machine}). What the methods are, and what was tuned on what,
stands in [planning.md](planning.md).

- **Related skills**: a random fifth of the edges is hidden; each skill that lost a prerequisite or a dependent is asked
  for it among all skills. Folds 2 to 4 together; the calibration was tuned on folds 0 and 1.
- **Related roles**: each role is asked for the roles that its source calls related, among all roles that need something.
  The scoring does not see these relations, and nothing was tuned on them.
- **Answers**: over HTTP from the service, with its defaults, one request at a time. "First" is the first time that the
  question is asked; "later" is the median of 20, after a warm-up of 3, each executed anew over what the service
  has read by then. An answer to the very same question is not executed at all, and takes about 1 ms.

${sections.map(sectionOf).join('\n')}`;
}

function sectionOf({ title, attribution, measured }: Section): string {
  const head = `## ${title}\n\n${attribution}\n`;
  if (!measured) return `${head}\nIts files were absent: not measured.\n`;
  const { skills, roles, technologies, edges, importSeconds, evaluation, timings } = measured;
  const size = `${count(skills)} skills, ${count(technologies)} technologies, ${count(roles)} roles, ${count(edges)} edges`;
  return [
    head,
    `${size}; imported in ${importSeconds.toFixed(0)} s.\n`,
    skillsOf(evaluation),
    rolesOf(evaluation),
    '### Answers\n',
    table(['question', 'first, ms', 'later, ms', 'answer, kB'], timings.map(timingRow)),
  ].join('\n');
}

function skillsOf({ skills }: Evaluation): string {
  if (skills.length === 0) return 'No skill requires another: nothing to ask of related skills.\n';
  return `### Related skills: ${count(skills[0]?.queries ?? 0)} questions\n\n${qualityTable(skills, [RECALL, MRR])}`;
}

function rolesOf({ roles }: Evaluation): string {
  if (roles.length === 0) return 'No source calls roles related: nothing to measure related roles by.\n';
  const [all] = roles;
  const tiers = all?.quality.map(({ method }) => [
    method,
    ...roles.map(({ quality }) => figure(quality.find((row) => row.method === method)?.hitAt10 ?? 0)),
  ]);
  return [
    `### Related roles: ${count(all?.quality[0]?.queries ?? 0)} questions\n`,
    qualityTable(all?.quality ?? [], [HIT, RECALL, MRR]),
    'hit@10 by tier:\n',
    table(['method', ...roles.map(({ tier }) => tier ?? 'all')], tiers ?? []),
  ].join('\n');
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

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

const figure = (value: number): string => value.toFixed(3);
const count = (value: number): string => value.toLocaleString('en');
