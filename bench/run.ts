/**
 * Measures this service and others on this machine; writes bench/results/README.md and the summary in docs/benchmarks.md.
 * Options: npm run bench -- --help
 *
 * `npm run bench -- cost` measures the CPU that each field of the schema takes, `npm run bench -- growth` how reads grow
 * with the graph, and `npm run bench -- instances` several processes over one database.
 *
 * Exit codes: 0 success, 1 failure.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Neo4jSettings } from '../src/graph/neo4j/session.js';
import { Worker } from '../scripts/measure/worker.js';
import { startManagedNeo4j } from '../src/managed-neo4j/index.js';
import { packageRoot } from '../src/process/package-root.js';
import { runCost } from './cost/command.js';
import { runGrowth } from './growth/command.js';
import { digestOf, readGraph } from './graphs/graphs.js';
import { loadGraph } from './graphs/load.js';
import { runInstances } from './instances/command.js';
import { readMachine } from './machine.js';
import { type Options, readOptions } from './options.js';
import { readResults } from './report/earlier.js';
import { type Memory, type Results, writeReport } from './report/report.js';
import { type Contestant, startContestants } from './work/contestants.js';
import type { Order } from './work/loader.js';
import { type Measurement, measureWork } from './work/measure.js';
import { sampleGraph } from './work/sample.js';
import { type Work, WORKS } from './work/works.js';

const HEAP = '2g';
const TIMEOUTS = { readTimeoutMs: 60_000, writeTimeoutMs: 300_000 };
/** Workloads that depend on the shape of the prerequisites. */
const WORKS_ON_UNIFORM = ['closure', 'path', 'related'];

const COMMANDS: Readonly<Record<string, (argv: readonly string[]) => Promise<void>>> = {
  cost: runCost,
  growth: runGrowth,
  instances: runInstances,
};

async function run(options: Options): Promise<Results> {
  if (!existsSync(join(packageRoot, 'dist', 'src', 'main.js'))) throw new Error('there is no build: run npm run build');
  const started = new Date();
  const load = new Worker<Order>(new URL('./work/autocannon.ts', import.meta.url));
  const results: Results = {
    machine: await readMachine(),
    started,
    minutes: 0,
    rounds: options.rounds,
    seconds: options.seconds,
    measurements: [],
    memory: [],
  };
  try {
    for (const graph of options.graphs) {
      const { measurements, memory } = await measureGraph(graph, options, load);
      results.measurements.push(...measurements);
      results.memory.push(...memory);
    }
  } finally {
    await load.stop();
  }
  results.minutes = (Date.now() - started.getTime()) / 60_000;
  return results;
}

/** Each graph has its own database, which is kept for later runs. */
async function measureGraph(name: string, options: Options, load: Worker<Order>) {
  const graph = await readGraph(name, options.data);
  const dataDir = join(packageRoot, 'bench', '.data', `${name}-${digestOf(graph)}`);
  const neo4j = await startManagedNeo4j({ dataDir, heap: HEAP, fastStart: false });
  const { uri, username, password } = neo4j;
  const settings: Neo4jSettings = { uri, username, password, database: null, ...TIMEOUTS };
  let contestants: Contestant[] = [];
  try {
    log(`${name}: loading`);
    await loadGraph(settings, graph);
    const service = await startContestants(settings, load);
    contestants = service.contestants;
    const sample = await sampleGraph(graph, service.url);
    const measurements: Measurement[] = [];
    for (const work of worksOn(name, options.works)) {
      log(`${name}: ${work.title}`);
      const plan = { graph: name, ...options };
      measurements.push(...(await measureWork(contestants, work, work.questions(sample), plan)));
    }
    return { measurements, memory: await readMemory(name, contestants) };
  } finally {
    for (const contestant of contestants) await contestant.stop();
    await neo4j.stop();
  }
}

function worksOn(graph: string, names: readonly string[]): Work[] {
  const selected = WORKS.filter(({ name }) => names.includes(name));
  return graph.startsWith('uniform') ? selected.filter(({ name }) => WORKS_ON_UNIFORM.includes(name)) : selected;
}

async function readMemory(graph: string, contestants: readonly Contestant[]): Promise<Memory[]> {
  return Promise.all(contestants.map(async (one) => ({ graph, contestant: one.name, mb: await one.residentMb() })));
}

function log(message: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${message}`);
}

async function compare(): Promise<void> {
  const options = readOptions(process.argv);
  const results = options.from.length > 0 ? await readResults(options.from) : await run(options);
  if (options.json !== null) await writeFile(options.json, `${JSON.stringify(results, null, 2)}\n`);
  console.log(await writeReport(results, options.out));
}

try {
  const [first, ...rest] = process.argv.slice(2);
  const command = first === undefined ? undefined : COMMANDS[first];
  await (command ? command(rest) : compare());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
