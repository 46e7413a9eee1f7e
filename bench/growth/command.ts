import { Command } from 'commander';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MeasuredService, startMeasuredService, untilReady } from '../../scripts/measure/service.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';
import { packageRoot } from '../../src/process/package-root.js';
import { readCursors } from '../work/cursors.js';
import { graphWithRoles } from './graph.js';
import { type Costs, Measurer } from './measure.js';
import { plotOf } from './plot.js';
import { type Load, prepareGraph } from './prepare.js';
import { type Memory, memoryOf } from '../../scripts/measure/memory.js';
import { READS, Sample } from './reads.js';

import { pageOf } from './table.js';

interface Options {
  sizes: string;
  heap: string;
  reads?: string;
  requests: string;
  seconds: string;
  import?: true;
  out: string;
}

/** What was measured on a graph of one size. */
export interface Growth {
  skills: number;
  load: Load;
  /** from the start of the process until /health/ready, on an imported graph */
  startSeconds: number;
  /** after the index is built, before any read */
  atStart: Memory;
  service: Memory;
  neo4j: Memory;
  reads: { title: string; connections: number; costs: Costs }[];
}

const MAX_PAGES = 100;
const MANY = 16;

export async function runGrowth(argv: readonly string[]): Promise<void> {
  const program = new Command('npm run bench -- growth')
    .description(
      'Measures how imports, memory and reads grow with the graph, and writes growth.md and growth.svg. The graphs are ' +
        'generated: four prerequisites for each skill, and a tenth as many roles. Requires Linux and a build.',
    )
    .option('--sizes <counts>', 'of skills, separated by commas', '1000,10000,100000')
    .option('--heap <size>', 'NEO4J_HEAP of the import and of the service', '512m')
    .option('--reads <names>', `only these, separated by commas: ${READS.map(({ name }) => name).join(', ')}`)
    .option('--requests <count>', 'different requests of each read', '300')
    .option('--seconds <count>', 'at most for each series of them', '15')
    .option('--import', 'import again, also where an earlier run has left its database in bench/.data')
    .option('--out <folder>', 'where to write the page and the plot', join(packageRoot, 'bench', 'results'));
  program.parse(argv, { from: 'user' });
  const options = program.opts<Options>();
  const results: Growth[] = [];
  for (const size of options.sizes.split(',')) results.push(await measureSize(Number(size), options));
  await mkdir(options.out, { recursive: true });
  await writeFile(join(options.out, 'growth.svg'), plotOf(results));
  await writeFile(join(options.out, 'growth.md'), pageOf(results));
  console.log(pageOf(results));
}

async function measureSize(skills: number, options: Options): Promise<Growth> {
  const { heap } = options;
  const graph = graphWithRoles(skills);
  log(`${skills} skills: import`);
  const { dataDir, load } = await prepareGraph(`growth-${skills}`, graph, heap, options.import === true);
  const started = performance.now();
  const service = await startMeasuredService(dataDir, { DEFAULT_GRAPH: 'false', NEO4J_HEAP: heap });
  try {
    await untilReady(service);
    const startSeconds = (performance.now() - started) / 1_000;
    const atStart = await memoryOf(service.pid);
    const reads = await measureReads(service, graph, options);
    const [ours, theirs] = [await memoryOf(service.pid), await memoryOf(service.neo4j.pid)];
    return { skills, load, startSeconds, atStart, service: ours, neo4j: theirs, reads };
  } finally {
    await service.stop();
  }
}

async function measureReads(
  service: MeasuredService,
  graph: DatasetContent,
  options: Options,
): Promise<Growth['reads']> {
  const names = options.reads?.split(',') ?? READS.map(({ name }) => name);
  const cursors = await readCursors(`${service.url}/graphql`, MAX_PAGES);
  const measurer = new Measurer(service, Number(options.seconds));
  const measured: Growth['reads'] = [];
  const reads = READS.filter(({ name }) => names.includes(name)).map((read) => ({ read, connections: 1 }));
  const crowd = reads.filter(({ read }) => read.name === 'path').map(({ read }) => ({ read, connections: MANY }));
  for (const { read, connections } of [...reads, ...crowd]) {
    log(`${read.title}, ${connections} connections`);
    const sample = new Sample(graph, cursors, `${read.name} ${connections}`);
    const costs = await measurer.measure(read, sample, connections, Number(options.requests) * connections);
    measured.push({ title: read.title, connections, costs });
  }
  return measured;
}

function log(message: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${message}`);
}
