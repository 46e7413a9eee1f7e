import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.js';
import type { Machine } from '../machine.js';
import { CONTESTANTS, type ContestantName, TITLES } from '../work/contestants.js';
import type { Measurement } from '../work/measure.js';
import { WORKS } from '../work/works.js';
import { Numbers } from './numbers.js';
import { plot } from './plot.js';
import { updateSummary } from './summary.js';
import { absoluteTables, memoryTable, ratioTable } from './tables.js';

/** Resident memory of a server process after all works on a graph. */
export interface Memory {
  graph: string;
  contestant: ContestantName;
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

/** The number of connections at which graphs are compared. */
const CONNECTIONS = 16;
const GROWTH_GRAPHS = /^(default|local-)/;

/** bench/results; its tables are summarised in docs/benchmarks.md. */
export const RESULTS_FOLDER = join(packageRoot, 'bench', 'results');

/**
 * Writes the full tables (README.md) and the plots into a folder and, for RESULTS_FOLDER, the summary into
 * docs/benchmarks.md.
 *
 * @returns the full tables
 */
export async function writeReport(results: Results, folder: string): Promise<string> {
  const numbers = new Numbers(results.measurements);
  const plots = growthPlots(numbers);
  await mkdir(folder, { recursive: true });
  for (const { file, svg } of plots) await writeFile(join(folder, file), svg);
  const tables = fullTables(results, numbers, plots);
  await writeFile(join(folder, 'README.md'), tables);
  if (folder === RESULTS_FOLDER) await updateSummary(numbers, results.memory);
  return tables;
}

interface Plot {
  file: string;
  title: string;
  svg: string;
}

/** One plot for each work measured on two or more graphs: requests per second by the size of the graph. */
function growthPlots(numbers: Numbers): Plot[] {
  const graphs = [...new Set(numbers.measurements.map(({ graph }) => graph))].filter((name) =>
    GROWTH_GRAPHS.test(name),
  );
  if (graphs.length < 2) return [];
  const measured = new Set(numbers.measurements.map(({ work }) => work));
  return WORKS.filter(({ name }) => measured.has(name)).map(({ name, title }) => {
    const lines = CONTESTANTS.map((contestant) => ({
      name: TITLES[contestant],
      values: graphs.map((graph) => {
        const found = numbers.of({ graph, work: name, contestant, connections: CONNECTIONS }, 'requests');
        return found && found.median > 0 ? found.median : null;
      }),
    })).filter(({ values }) => values.some((value) => value !== null));
    const unit = `requests per second at ${CONNECTIONS} connections`;
    return { file: `${name}.svg`, title, svg: plot(title, unit, graphs, lines) };
  });
}

function fullTables(results: Results, numbers: Numbers, plots: readonly Plot[]): string {
  const { machine, started, minutes, rounds, seconds, memory } = results;
  return [
    '# Benchmark results',
    `Written by \`npm run bench\` on ${started.toISOString().slice(0, 10)}; ${Math.round(minutes)} minutes. ` +
      `Medians of ${rounds} rounds of about ${seconds} s; ± is (maximum - minimum) / median. The method and the meaning ` +
      'of the names: docs/benchmarks.md.',
    '## Ratios of requests per second',
    ...ratioTable(numbers),
    ...(plots.length > 0 ? ['## Growth with the graph'] : []),
    ...plots.map(({ file, title }) => `![${title}](${file})`),
    '## Resident memory in MB',
    memoryTable(memory),
    '## Absolute values',
    ...absoluteTables(numbers),
    '## Environment',
    Object.entries(machine)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
    '',
  ].join('\n\n');
}
