import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { packageRoot } from '../../src/process/package-root.js';
import type { Machine } from '../machine.js';
import type { Measurement } from '../work/measure.js';
import { Numbers } from './numbers.js';
import { CPU, LATENCIES, QUARTILES, RATES, table, tablesOf } from './tables.js';

/** Resident memory of a server after all workloads on a graph. */
export interface Memory {
  graph: string;
  server: string;
  mb: number;
}

export interface Results {
  machine: Machine;
  started: Date;
  minutes: number;
  rounds: number;
  seconds: number;
  measurements: Measurement[];
  memory: Memory[];
}

const TABLES = join(packageRoot, 'bench', 'results', 'README.md');
const PAGE = join(packageRoot, 'docs', 'benchmarks.md');
const SUMMARY = /(?<=<!-- summary -->\n)[^]*(?=<!-- \/summary -->)/;
const MARK = '± after a number: its rounds are more than 20 % apart (maximum minus minimum, divided by the median).';

/**
 * @param write  whether to replace the tables of bench/results and the summary in docs/benchmarks.md
 * @returns all tables
 */
export async function writeReport(results: Results, write: boolean): Promise<string> {
  const numbers = new Numbers(results.measurements);
  const all = [...rateTables(numbers), ...otherTables(results, numbers)].join('\n\n');
  if (write) {
    await mkdir(join(TABLES, '..'), { recursive: true });
    await writePretty(TABLES, `# Benchmark results\n\n${introduction(results)}\n\n${all}\n`);
    const page = await readFile(PAGE, 'utf8');
    const short = [...rateTables(numbers), '### Resident memory', memoryTable(results.memory)].join('\n\n');
    await writePretty(
      PAGE,
      page.replace(SUMMARY, () => `\n${short}\n\n`),
    );
  }
  return all;
}

async function writePretty(file: string, text: string): Promise<void> {
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

function introduction({ started, minutes, rounds, seconds }: Results): string {
  return (
    `Written by \`npm run bench -- --write\` on ${started.toISOString().slice(0, 10)} in ${Math.round(minutes)} minutes: ` +
    `medians of ${rounds} rounds of ${seconds} s. docs/benchmarks.md has the method and the meaning of the names.`
  );
}

function rateTables(numbers: Numbers): string[] {
  return [
    '### Requests per second',
    tablesOf(numbers, RATES),
    MARK,
    '### Latency in ms: p50, and p99 of the worst round',
    tablesOf(numbers, LATENCIES),
  ];
}

function otherTables({ memory, machine }: Results, numbers: Numbers): string[] {
  return [
    '### Quartiles of requests per second',
    tablesOf(numbers, QUARTILES),
    '### CPU time per request in microseconds',
    'Of the server and Neo4j for cold and @neo4j/graphql, of the server alone for the others. Above 1, the first of a ' +
      'ratio takes less.',
    tablesOf(numbers, CPU),
    '### Resident memory in MB',
    memoryTable(memory),
    '### Environment',
    Object.entries(machine)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
  ];
}

function memoryTable(memory: readonly Memory[]): string {
  const graphs = [...new Set(memory.map(({ graph }) => graph))];
  const servers = [...new Set(memory.map(({ server }) => server))];
  const of = (graph: string, server: string) =>
    memory.find((item) => item.graph === graph && item.server === server)?.mb ?? NaN;
  return table(
    ['MB', ...servers],
    graphs.map((graph) => [graph, ...servers.map((server) => String(of(graph, server)))]),
  );
}
