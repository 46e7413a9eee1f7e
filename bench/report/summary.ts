import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { packageRoot } from '../../src/process/package-root.js';
import { type ContestantName, TITLES } from '../work/contestants.js';
import { WORKS } from '../work/works.js';
import type { Numbers } from './numbers.js';
import { latency, memoryTable, NONE, ratio, table, whole } from './tables.js';
import type { Memory } from './report.js';

const PAGE = join(packageRoot, 'docs', 'benchmarks.md');
const SUMMARY = /(?<=<!-- summary -->\n)[^]*(?=<!-- \/summary -->)/;
const CONNECTIONS = 16;

/** Replaces the summary tables of docs/benchmarks.md; the text around them is written by hand. */
export async function updateSummary(numbers: Numbers, memory: readonly Memory[]): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const text = page.replace(SUMMARY, () => `\n${summaryTables(numbers, memory).join('\n\n')}\n\n`);
  await writeFile(PAGE, await format(text, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
}

/** Medians alone: one row per query, one column per graph. */
function summaryTables(numbers: Numbers, memory: readonly Memory[]): string[] {
  const ratios = (contestant: ContestantName, other: ContestantName) =>
    perGraph(numbers, CONNECTIONS, (graph, work) => {
      const found = numbers.ratio({ graph, work, contestant, connections: CONNECTIONS }, other);
      return found && ratio(found.median);
    });
  const requests = (contestant: ContestantName) =>
    perGraph(numbers, CONNECTIONS, (graph, work) => {
      const found = numbers.of({ graph, work, contestant, connections: CONNECTIONS }, 'requests');
      return found && whole(found.median);
    });
  const latencies = (contestant: ContestantName) =>
    perGraph(numbers, 1, (graph, work) => {
      const key = { graph, work, contestant, connections: 1 };
      const [p50, p99] = [numbers.of(key, 'p50'), numbers.of(key, 'p99')];
      return p50 && p99 && `${latency(p50.median)} / ${latency(p99.median)}`;
    });
  return [
    `### ${TITLES.cold} : ${TITLES.peer}`,
    ratios('cold', 'peer'),
    `### ${TITLES.warm} : ${TITLES.peer}`,
    ratios('warm', 'peer'),
    `### ${TITLES.warm} : ${TITLES.hello}`,
    ratios('warm', 'hello'),
    `### Requests per second, ${TITLES.warm}, ${CONNECTIONS} connections`,
    requests('warm'),
    `### p50 / p99 in ms, ${TITLES.warm}, 1 connection`,
    latencies('warm'),
    `### p50 / p99 in ms, ${TITLES.cold}, 1 connection`,
    latencies('cold'),
    '### Resident memory',
    'In MB, after all queries on the graph.',
    memoryTable(memory),
  ];
}

/** Leaves out graphs and queries without a value at that number of connections. */
function perGraph(
  numbers: Numbers,
  connections: number,
  valueOf: (graph: string, work: string) => string | null,
): string {
  const measured = numbers.measurements.filter((measurement) => measurement.connections === connections);
  const graphs = [...new Set(measured.map(({ graph }) => graph))];
  const rows = WORKS.map(({ name, title }) => [title, ...graphs.map((graph) => valueOf(graph, name) ?? NONE)]);
  return table(
    ['query', ...graphs],
    rows.filter(([, ...values]) => values.some((value) => value !== NONE)),
  );
}
