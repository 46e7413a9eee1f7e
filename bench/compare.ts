/** `npm run bench`: measures this service beside other servers. */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from '../scripts/measure/worker.js';
import { readGraph } from './graphs/graphs.js';
import { startGraph } from './graphs/prepare.js';
import type { Order } from './load/orders.js';
import { readMachine } from './machine.js';
import { type Options, readOptions } from './options.js';
import { minutesOf } from './plan.js';
import { type Memory, type Results, writeReport } from './report/report.js';
import { type AskedWork, startOthers, startOurs } from './servers/bench.js';
import { untilIdle } from '../scripts/measure/idle.js';
import { memoryOf } from '../scripts/measure/memory.js';
import { type Bench, contestantsOf } from './work/contestants.js';
import { compareAnswers, type Measurement, measureWork, readsFirst } from './work/measure.js';
import { sampleGraph } from './work/sample.js';
import { questionsOf } from './work/work.js';
import { WORKS } from './work/works.js';

/** First reads after the caches were dropped: of this share of the skills, so that few of them read the same entities. */
const COLD_SHARE = 0.1;
const SECOND = 1_000;

export async function runComparison(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  log(`planned: ${minutesOf(options, WORKS).toFixed(1)} minutes, without loading a graph for the first time`);
  const results = await measureAll(options);
  if (options.json !== null) await writeFile(options.json, `${JSON.stringify(results, null, 2)}\n`);
  console.log(await writeReport(results, options.write));
}

async function measureAll(options: Options): Promise<Results> {
  const started = new Date();
  const machine = await readMachine();
  const loads = [loadavg()[0]!];
  log(`load average of the machine before: ${loads[0]!.toFixed(1)}`);
  const load = new Worker<Order>(new URL('./load/generator.ts', import.meta.url));
  const measurements: Measurement[] = [];
  const memory: Memory[] = [];
  try {
    for (const graph of options.graphs) {
      const measured = await measureGraph(graph, options, load, () => loads.push(loadavg()[0]!));
      measurements.push(...measured.measurements);
      memory.push(...measured.memory);
    }
  } finally {
    await load.stop();
  }
  const { rounds, seconds } = options;
  return {
    machine: { ...machine, ...loadLines(loads) },
    started,
    minutes: (Date.now() - started.getTime()) / 60_000,
    rounds,
    seconds,
    measurements,
    memory,
  };
}

/** Each graph has its own database, which is kept for later runs. */
async function measureGraph(name: string, options: Options, load: Worker<Order>, onMeasured: () => void) {
  const graph = await readGraph(name, options.data);
  log(`${name}: starting`);
  const { neo4j, dataDir, settings } = await startGraph(name, graph);
  const stops = [() => neo4j.stop()];
  try {
    const { server: service, dropCaches, writeUnrelated } = await startOurs(settings, dataDir);
    stops.push(() => service.stop());
    const sample = await sampleGraph(graph, service.url);
    const asked = WORKS.filter((work) => options.works.includes(work.name)).map((work) => ({
      work,
      questions: questionsOf(work, sample, options.questions),
    }));
    log(`${name}: recording answers`);
    const others = await startOthers(settings, dataDir, service.url, asked, options.webServer);
    stops.push(...Object.values(others).map((server) => () => server.stop()));
    const coldBatch = Math.ceil(COLD_SHARE * sample.skills.length);
    const bench = { ...others, service, neo4jPid: neo4j.pid, load, dropCaches, coldBatch };
    if (options.unrelatedWrites) stops.push(everySecond(writeUnrelated));
    const measurements = await measureWorks(name, bench, asked, options, onMeasured);
    return { measurements, memory: await readMemory(name, bench) };
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/**
 * What is read from memory is measured first, once the service has filled its caches: each batch of first reads empties them,
 * and while they are being filled again, the service has half of its time.
 */
async function measureWorks(
  graph: string,
  bench: Bench,
  asked: readonly AskedWork[],
  options: Options,
  onMeasured: () => void,
) {
  const contestants = contestantsOf(bench).filter(({ name }) => options.contestants.includes(name));
  const measurements: Measurement[] = [];
  const measure = async (reads: 'from memory' | 'first reads') => {
    for (const { work, questions } of asked) {
      const able = contestants.filter((one) => one.offers(work) && readsFirst(work, one) === (reads === 'first reads'));
      if (able.length === 0) continue;
      log(`${graph}, ${reads}: ${work.title}`);
      measurements.push(...(await measureWork(able, work, questions, { graph, ...options })));
      onMeasured();
    }
  };
  for (const { work, questions } of asked) await compareAnswers(bench, work, questions);
  log(`${graph}: waiting until the caches are filled`);
  await untilIdle(bench.service.pid);
  await measure('from memory');
  await measure('first reads');
  return measurements;
}

/** @returns a function that stops after an even number of writes: each second one undoes the one before */
function everySecond(write: () => Promise<void>): () => Promise<void> {
  const stopping = new AbortController();
  const writes = (async () => {
    for (let count = 1; ; count++) {
      await write();
      await pause(SECOND, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted && count % 2 === 0) return;
    }
  })();
  return () => {
    stopping.abort();
    return writes;
  };
}

async function readMemory(graph: string, { service, peer, canned }: Bench): Promise<Memory[]> {
  const servers = { 'this service': service, '@neo4j/graphql': peer, canned };
  return Promise.all(
    Object.entries(servers).map(async ([server, { pid }]) => ({ graph, server, mb: (await memoryOf(pid)).now })),
  );
}

/** The 1-minute load average before the run and after each workload; the benchmark itself accounts for two to four. */
function loadLines([before = 0, ...during]: readonly number[]): Record<string, string> {
  const range = `${Math.min(...during).toFixed(1)} to ${Math.max(...during).toFixed(1)}`;
  return { 'Load average before': before.toFixed(1), 'Load average after each workload': range };
}

function log(message: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${message}`);
}
