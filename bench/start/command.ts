import { Command } from 'commander';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMeasuredService, untilReady } from '../../scripts/measure/service.js';
import { percentile } from '../../scripts/measure/slope.js';
import { Worker } from '../../scripts/measure/worker.js';
import { cacheFolder } from '../../src/downloads/cache-folder.js';
import { readJarList } from '../../src/managed-neo4j/jar-list.js';
import { readGraph } from '../graphs/graphs.js';
import { prepareDataDir } from '../graphs/prepare.js';
import { numbered, type Order, type Run } from '../load/orders.js';
import { table } from '../report/tables.js';
import { sampleGraph } from '../work/sample.js';
import { questionsOf, type Work } from '../work/work.js';
import { WORK_NAMES, WORKS } from '../work/works.js';

interface Options {
  graph: string;
  data?: string;
  works: string;
  seconds: string;
  connections: string;
}

const DESCRIPTION =
  'Starts the service again for each workload and sends it requests with other variables from the moment it is ready ' +
  '(/health/ready): ' +
  'latencies in the first seconds and in as many after them. Build first; keep the machine idle. `-- start first` measures ' +
  'a first start on an empty folder, once the jars are there.';

export async function runStart(argv: readonly string[]): Promise<void> {
  if (argv[0] === 'first') return firstStart();
  const program = new Command('npm run bench -- start')
    .description(DESCRIPTION)
    .option('--graph <name>', 'the graph', 'default')
    .option('--data <folder>', "the folder of ESCO's download")
    .option('--works <names>', 'separated by commas', WORK_NAMES.join(','))
    .option('--seconds <seconds>', 'how long requests are first requests', '30')
    .option('--connections <count>', 'number of connections', '16');
  program.parse(argv, { from: 'user' });
  const options = program.opts<Options>();
  const works = WORKS.filter(({ name }) => options.works.split(',').includes(name));
  console.error(`planned: ${((works.length * (2 * Number(options.seconds) + 10)) / 60).toFixed(1)} minutes`);
  const graph = await readGraph(options.graph, options.data ?? null);
  const dataDir = await prepareDataDir(options.graph, graph);
  const sampled = await startMeasuredService(dataDir);
  const sample = await sampleGraph(graph, `${sampled.url}/graphql`).finally(() => sampled.stop());
  const rows: string[][] = [];
  for (const work of works) {
    const bodies = questionsOf(work, sample).fresh.map(({ ours }) => numbered({ query: work.ours, variables: ours }));
    rows.push([work.title, ...(await afterStart(dataDir, work, bodies, options))]);
    console.error(rows.at(-1)?.join(', '));
  }
  const [first, later] = [`first ${options.seconds} s`, `next ${options.seconds} s`];
  const head = [
    'start, s',
    `requests, ${first}`,
    `p99 ms, ${first}`,
    'max ms',
    `requests, ${later}`,
    `p99 ms, ${later}`,
    'max ms',
  ];
  console.log(table([`${options.graph}, ${options.connections} connections`, ...head], rows));
}

async function afterStart(dataDir: string, work: Work, bodies: readonly string[], options: Options): Promise<string[]> {
  const started = performance.now();
  const service = await startMeasuredService(dataDir);
  await untilReady(service);
  const startSeconds = (performance.now() - started) / 1_000;
  const load = new Worker<Order>(new URL('../load/generator.ts', import.meta.url));
  try {
    await load.do<null>({ kind: 'pool', name: work.name, bodies, isNumbered: true });
    const connections = Math.min(Number(options.connections), work.maxConnections ?? Infinity);
    const until = { seconds: Number(options.seconds) };
    const run = () => load.do<Run>({ kind: 'run', pool: work.name, url: `${service.url}/graphql`, connections, until });
    return [startSeconds.toFixed(1), ...latencies(await run()), ...latencies(await run())];
  } finally {
    await load.stop();
    await service.stop();
  }
}

function latencies({ times }: Run): string[] {
  return [times.length, percentile(times, 0.99), percentile(times, 1)].map((value) =>
    Math.round(value).toLocaleString('en'),
  );
}

/** A start with the jars but nothing else that earlier starts leave behind, and the next two starts. */
async function firstStart(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'skill-graph-start-'));
  try {
    await linkJars(folder);
    const rows: string[][] = [];
    for (const name of ['first', 'second', 'third']) {
      const started = performance.now();
      const service = await startMeasuredService(join(folder, 'data'), { XDG_CACHE_HOME: folder });
      rows.push([name, ((performance.now() - started) / 1_000).toFixed(1)]);
      await service.stop();
    }
    console.log(table(['start', 'seconds until it answers'], rows));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function linkJars(folder: string): Promise<void> {
  const program = `neo4j-${readJarList().version}`;
  const target = join(folder, 'skill-graph', program);
  await mkdir(target, { recursive: true });
  await symlink(join(cacheFolder(), program, 'jars'), join(target, 'jars'));
}
