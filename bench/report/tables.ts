import { CONTESTANTS, type ContestantName, TITLES } from '../work/contestants.js';
import { WORKS } from '../work/works.js';
import type { Key, Numbers, Summary } from './numbers.js';
import type { Memory } from './report.js';

const NONE = '–';
const RATIOS: readonly (readonly [ContestantName, ContestantName])[] = [
  ['warm', 'hello'],
  ['warm', 'peer'],
  ['warm', 'raw'],
  ['cold', 'peer'],
  ['cold', 'raw'],
];

/** For each graph: requests a second of one contestant as a multiple of another's. */
export function ratioTable(numbers: Numbers): string[] {
  const head = ['work', 'connections', ...RATIOS.map(([one, other]) => `${TITLES[one]} : ${TITLES[other]}`)];
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

/** For each graph: requests a second, p50 and p99 of each contestant. */
export function absoluteTables(numbers: Numbers): string[] {
  const head = ['work', 'connections', 'contestant', 'requests/s', 'p50 ms', 'p99 ms'];
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
  return [...names, cell(requests, whole), cell(numbers.of(key, 'p50'), fine), cell(numbers.of(key, 'p99'), fine)];
}

export function memoryTable(memory: readonly Memory[]): string {
  const graphs = [...new Set(memory.map(({ graph }) => graph))];
  const of = (graph: string, name: ContestantName) =>
    memory.find((one) => one.graph === graph && one.contestant === name)?.mb ?? NONE;
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
    const here = numbers.measurements.filter((one) => one.graph === graph && one.work === name);
    const measured = new Set(here.map(({ connections }) => connections));
    return [...measured]
      .sort((a, b) => a - b)
      .map((connections) => ({
        work: name,
        title,
        connections,
      }));
  });
}

function cell(summary: Summary | null, format: (value: number) => string): string {
  return summary ? `${format(summary.median)} ± ${Math.round(summary.spread * 100)}%` : NONE;
}

const whole = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
const fine = (value: number) => value.toFixed(value < 10 ? 2 : 0);
const ratio = (value: number) => value.toFixed(value < 10 ? 2 : 0);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
