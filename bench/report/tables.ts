import type { ContestantName } from '../work/contestants.js';
import { TITLES } from '../work/contestants.js';
import type { Round } from '../work/round.js';
import { WORKS } from '../work/works.js';
import type { Cell, Numbers } from './numbers.js';
import type { Summary } from './statistics.js';

const NONE = '–';
/** More is marked. */
const MAX_SPREAD = 0.2;

type Column = readonly [title: string, text: (numbers: Numbers, cell: Cell) => string];

const rate = (round: Round) => round.requests;
const cpu = (round: Round) => round.cpu;
const wholeCpu = (round: Round) => round.cpu + round.neo4jCpu;

const rateOf = (name: ContestantName): Column => [
  TITLES[name],
  (numbers, cell) => marked(numbers.of(cell, name, rate), whole),
];
/** Medians of p50, and the p99 of the worst round. */
const latencyOf = (name: ContestantName): Column => [
  TITLES[name],
  (numbers, cell) => {
    const [p50, p99] = [numbers.of(cell, name, (round) => round.p50), numbers.of(cell, name, (round) => round.p99)];
    return p50 && p99 ? `${latency(p50.median)} / ${latency(p99.largest)}` : NONE;
  },
];
const cpuOf = (name: ContestantName, value: (round: Round) => number): Column => [
  TITLES[name],
  (numbers, cell) => marked(numbers.of(cell, name, value), whole),
];
/** Above 1, `one` is better. */
const rateRatio = (one: ContestantName, other: ContestantName): Column => [
  `${TITLES[one]} : ${TITLES[other]}`,
  (numbers, cell) => marked(numbers.ratio(cell, one, other, rate), ratio),
];
const cpuRatio = (one: ContestantName, other: ContestantName, value: (round: Round) => number): Column => [
  `${TITLES[one]} : ${TITLES[other]}`,
  (numbers, cell) => marked(numbers.ratio(cell, other, one, value), ratio),
];
const quartilesOf = (name: ContestantName): Column => [
  TITLES[name],
  (numbers, cell) => {
    const found = numbers.of(cell, name, rate);
    return found ? `${whole(found.median)} [${whole(found.lower)}, ${whole(found.upper)}]` : NONE;
  },
];

export const RATES: readonly Column[] = [
  rateOf('cold'),
  rateOf('peer'),
  rateRatio('cold', 'peer'),
  rateOf('executed'),
  rateOf('canned'),
  rateRatio('executed', 'canned'),
  rateRatio('executed', 'peer'),
  rateOf('again'),
  rateOf('hello'),
];
export const LATENCIES: readonly Column[] = (['cold', 'peer', 'executed', 'canned', 'again'] as const).map(latencyOf);
export const QUARTILES: readonly Column[] = (['cold', 'peer', 'executed', 'canned', 'again', 'hello'] as const).map(
  quartilesOf,
);
/** Microseconds per request: of the server and Neo4j for what is read, of the server alone for the others. */
export const CPU: readonly Column[] = [
  cpuOf('cold', wholeCpu),
  cpuOf('peer', wholeCpu),
  cpuRatio('cold', 'peer', wholeCpu),
  cpuOf('executed', cpu),
  cpuOf('canned', cpu),
  cpuRatio('executed', 'canned', cpu),
  cpuOf('again', cpu),
  cpuOf('hello', cpu),
];

/** For each graph and number of connections a table with one row per workload, without empty columns. */
export function tablesOf(numbers: Numbers, columns: readonly Column[]): string {
  return numbers.tables
    .map(({ graph, connections }) => {
      const works = WORKS.filter(({ name }) =>
        numbers.measurements.some((item) => item.graph === graph && item.work === name),
      );
      const cells = works.map(({ name, title }) => ({ title, cell: { graph, work: name, connections } }));
      const filled = columns.filter(([, text]) => cells.some(({ cell }) => text(numbers, cell) !== NONE));
      const rows = cells.map(({ title, cell }) => [title, ...filled.map(([, text]) => text(numbers, cell))]);
      const head = [
        `${graph}, ${connections} connection${connections === 1 ? '' : 's'}`,
        ...filled.map(([title]) => title),
      ];
      return table(head, rows);
    })
    .join('\n\n');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function marked(found: Summary | null, format: (value: number) => string): string {
  if (!found) return NONE;
  return `${format(found.median)}${found.spread > MAX_SPREAD ? ' ±' : ''}`;
}

const whole = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
const latency = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const ratio = (value: number) => value.toFixed(value < 10 ? 2 : 0);
