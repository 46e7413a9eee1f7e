import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from '../machine.js';
import { CONTESTANTS, type ContestantName, TITLES } from '../work/contestants.js';
import type { Measurement } from '../work/measure.js';
import { WORKS } from '../work/works.js';
import { Numbers } from './numbers.js';
import { plot } from './plot.js';
import { absoluteTables, memoryTable, ratioTable } from './tables.js';

/** What a server process kept in memory after all works on a graph. */
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

/** At which graphs are compared with each other. */
const CONNECTIONS = 16;
const GROWTH = /^(default|local-)/;

/** Writes the page and its plots into a folder; gives the page. */
export async function writeReport(results: Results, folder: string): Promise<string> {
  const numbers = new Numbers(results.measurements);
  const plots = growthPlots(numbers);
  await mkdir(join(folder, 'benchmarks'), { recursive: true });
  for (const { file, svg } of plots) await writeFile(join(folder, 'benchmarks', file), svg);
  const page = pageOf(results, numbers, plots);
  await writeFile(join(folder, 'benchmarks.md'), page);
  return page;
}

interface Plot {
  file: string;
  title: string;
  svg: string;
}

/** How each work's cost grows with the graph: one plot for each work that was measured on two graphs or more. */
function growthPlots(numbers: Numbers): Plot[] {
  const graphs = [...new Set(numbers.measurements.map(({ graph }) => graph))].filter((name) => GROWTH.test(name));
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
    const unit = `requests a second at ${CONNECTIONS} connections`;
    return { file: `${name}.svg`, title, svg: plot(title, unit, graphs, lines) };
  });
}

function pageOf(results: Results, numbers: Numbers, plots: readonly Plot[]): string {
  const { machine, started, minutes, rounds, seconds, memory } = results;
  return [
    '# Benchmarks',
    `Written by \`npm run bench\` on ${started.toISOString().slice(0, 10)}; ${Math.round(minutes)} minutes. ` +
      `Medians of ${rounds} rounds of about ${seconds} s each, in which the contestants take turns; ± is the distance of the ` +
      'greatest from the smallest round, as a share of the median. Answers were compared before anything was timed. ' +
      'A round opens its connections anew, and Node takes one in each turn of its loop, so that at 16 and 64 connections ' +
      'p99 shows how long the last of them waited for the answers of the others.',
    ABOUT,
    '## Ratios',
    ...ratioTable(numbers),
    ...(plots.length > 0 ? ['## How cost grows with the graph'] : []),
    ...plots.map(({ file, title }) => `![${title}](benchmarks/${file})`),
    '## Resident memory',
    'In MB, after all works on the graph.',
    memoryTable(memory),
    '## Absolute numbers',
    ...absoluteTables(numbers),
    '## The machine',
    Object.entries(machine)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
    '',
  ].join('\n\n');
}

const ABOUT = `Contestants:

- **${TITLES.warm}**: as \`npm start\` runs it, with \`READ_TIMEOUT_MS\` raised; its questions were asked before; for learning paths, which are always new, 2,000 others were.
- **${TITLES.cold}**: with \`CACHE_MB=0\`, so that every question is read from Neo4j; in one statement where a shape of question has come 50 times, as these have.
- **${TITLES.peer}**: version 7 behind Apollo Server, over the same Neo4j; closure, search and completion by \`@cypher\`
  with the statements written for it. It offers no learning paths and no related skills.
- **${TITLES.raw}**: the statements that this service sends for the question, through a pooled neo4j-driver; no HTTP.
- **${TITLES.hello}**: an empty Apollo Server, the limit.

Graphs: \`default\`; \`local-n\`, n skills that require four others each, mostly of the same area, as in a curriculum;
\`uniform-n\`, n skills that require any four earlier ones; \`esco\`, the ESCO classification.`;
