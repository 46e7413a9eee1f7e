import { Command } from 'commander';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../src/dataset/default-graph.js';
import { packageRoot } from '../../src/process/package-root.js';
import { Sample } from '../growth/reads.js';
import { Cluster } from './cluster.js';
import { measurePolls, type Polls } from './polls.js';
import { pageOf } from './table.js';
import { type Deployment, measureThroughput, type Throughput } from './throughput.js';
import { measureVisibility } from './visibility.js';
import { worksOn } from './works.js';

interface Options {
  rounds: string;
  seconds: string;
  connections: string;
  writes: string;
  pollSeconds: string;
  out: string;
}

export interface Results {
  connections: number;
  throughput: Throughput[];
  /** milliseconds until another instance shows a write */
  visibility: number[];
  polls: Polls[];
}

export async function runInstances(argv: readonly string[]): Promise<void> {
  const program = new Command('npm run bench -- instances')
    .description(
      'Measures several instances of the service on one Neo4j with the default graph: throughput of one and of two ' +
        'behind nginx, how soon one shows the writes of another, and what their polls cost Neo4j. Writes instances.md. ' +
        'Requires Linux, nginx and a build.',
    )
    .option('--rounds <count>', 'how often each deployment is measured', '5')
    .option('--seconds <count>', 'how long each time', '5')
    .option('--connections <count>', 'of the load generator', '16')
    .option('--writes <count>', 'whose visibility is measured', '100')
    .option('--poll-seconds <count>', 'how long idle instances are watched', '30')
    .option('--out <folder>', 'where to write the page', join(packageRoot, 'bench', 'results'));
  program.parse(argv, { from: 'user' });
  const options = program.opts<Options>();
  const folder = join(packageRoot, 'bench', '.data', 'instances');
  const results = {
    connections: Number(options.connections),
    ...(await withCluster(folder, (cluster) => measurePair(cluster, options))),
    polls: await withCluster(folder, (cluster) => measurePolls(cluster, Number(options.pollSeconds))),
  };
  await mkdir(options.out, { recursive: true });
  await writeFile(join(options.out, 'instances.md'), pageOf(results));
  console.log(pageOf(results));
}

async function withCluster<Result>(folder: string, measure: (cluster: Cluster) => Promise<Result>): Promise<Result> {
  const cluster = await Cluster.start(folder);
  try {
    return await measure(cluster);
  } finally {
    await cluster.stop();
  }
}

async function measurePair(cluster: Cluster, options: Options): Promise<Pick<Results, 'throughput' | 'visibility'>> {
  const [first, second] = [await cluster.startInstance(), await cluster.startInstance()];
  const one = await cluster.startNginx([first]);
  const both = await cluster.startNginx([first, second]);
  const deployments: Deployment[] = [
    { name: 'one', url: first.url, instances: [first], nginx: null },
    { name: 'one behind nginx', url: one.url, instances: [first], nginx: one },
    { name: 'two behind nginx', url: both.url, instances: [first, second], nginx: both },
  ];
  const sample = new Sample(readDatasetFolder(DEFAULT_DATASET_FOLDER), [null], 'instances');
  const plan = {
    rounds: Number(options.rounds),
    seconds: Number(options.seconds),
    connections: Number(options.connections),
  };
  const throughput = await measureThroughput(cluster, deployments, worksOn(sample), plan);
  const visibility = await measureVisibility([first, second], cluster.apiKey, sample.skill(), Number(options.writes));
  return { throughput, visibility };
}
