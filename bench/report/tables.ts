import { CONTESTANTS, type ContestantName, TITLES } from '../work/contestants.js';
import { WORKS } from '../work/works.js';
import type { Key, Numbers, Summary } from './numbers.js';
import type { Memory } from './report.js';

export const NONE = '–';
const RATIOS: readonly (readonly [ContestantName, ContestantName])[] = [
  ['warm', 'hello'],
  ['warm', 'peer'],
  ['warm', 'raw'],
  ['cold', 'peer'],
  ['cold', 'raw'],
];

/** For each graph: the requests per second of one contestant divided by those of another. */
export function ratioTable(numbers: Numbers): string[] {
  const head = [
    'query',
    'connections',
    ...RATIOS.map(([contestant, other]) => `${TITLES[contestant]} : ${TITLES[other]}`),
  ];
  return byGraph(numbers, (graph) =>
    table(
      head,
      measuredOn(numbers, graph).map(({ work, title, connections }) => [
        title,
        String(connections),
        ...RATIOS.map(([contestant, other]) =>
          cell(numbers.ratio({ graph, work, contestant, connections }, other), ratio),
        ),
      ]),
    ),
  );
}

/** For each graph: requests per second, p50 and p99 of each contestant. */
export function absoluteTables(numbers: Numbers): string[] {
  const head = ['query', 'connections', 'contestant', 'requests/s', 'p50 ms', 'p99 ms'];
  return byGraph(numbers, (graph) =>
    table(
      head,
      measuredOn(numbers, graph).flatMap(({ work, title, connections }) =>
        CONTESTANTS.map((contestant) => row(numbers, { graph, work, contestant, connections }, title)),
      ),
    ),
  );
}

function row(numbers: Numbers, key: Key, title: string): string[] {
  const names = [title, String(key.connections), TITLES[key.contestant]];
  const requests = numbers.of(key, 'requests');
  if (!requests) return [...names, 'not offered', NONE, NONE];
  return [
    ...names,
    cell(requests, whole),
    cell(numbers.of(key, 'p50'), latency),
    cell(numbers.of(key, 'p99'), latency),
  ];
}

export function memoryTable(memory: readonly Memory[]): string {
  const graphs = [...new Set(memory.map(({ graph }) => graph))];
  const of = (graph: string, name: ContestantName) =>
    memory.find((item) => item.graph === graph && item.contestant === name)?.mb ?? NONE;
  return table(
    ['graph', ...CONTESTANTS.map((name) => TITLES[name])],
    graphs.map((graph) => [graph, ...CONTESTANTS.map((name) => String(of(graph, name)))]),
  );
}

function byGraph(numbers: Numbers, tableOf: (graph: string) => string): string[] {
  const graphs = [...new Set(numbers.measurements.map(({ graph }) => graph))];
  return graphs.flatMap((graph) => [`### ${graph}`, tableOf(graph)]);
}

function measuredOn(numbers: Numbers, graph: string) {
  return WORKS.flatMap(({ name, title }) => {
    const measurements = numbers.measurements.filter((item) => item.graph === graph && item.work === name);
    const measured = new Set(measurements.map(({ connections }) => connections));
    return [...measured].sort((a, b) => a - b).map((connections) => ({ work: name, title, connections }));
  });
}

function cell(summary: Summary | null, format: (value: number) => string): string {
  return summary ? `${format(summary.median)} ± ${Math.round(summary.spread * 100)}%` : NONE;
}

export const whole = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
export const latency = (value: number) => value.toFixed(value < 10 ? 2 : 0);
export const ratio = (value: number) => value.toFixed(value < 10 ? 2 : 0);

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
