import { CpuClock, isNoCompiler } from '../../scripts/measure/cpu.js';
import type { ServerProcess } from '../../scripts/measure/server-process.js';
import { sendAll } from '../growth/load.js';
import type { Cluster } from './cluster.js';
import type { Work } from './works.js';

/** A way to reach one or more instances. */
export interface Deployment {
  name: string;
  url: string;
  instances: readonly ServerProcess[];
  nginx: ServerProcess | null;
}

/** Requests per second, and milliseconds of CPU per request. */
export interface Round {
  perSecond: number;
  p99: number;
  instances: number;
  nginx: number;
  neo4j: number;
  generator: number;
}

export interface Throughput {
  work: string;
  deployment: string;
  rounds: Round[];
}

const WARM_UP_SECONDS = 5;
/** more than are sent in any round */
const REQUESTS = 1_000_000;

/** Measures each work on each deployment; the deployments take turns in every round. */
export async function measureThroughput(
  cluster: Cluster,
  deployments: readonly Deployment[],
  works: readonly Work[],
  { rounds, seconds, connections }: { rounds: number; seconds: number; connections: number },
): Promise<Throughput[]> {
  const results: Throughput[] = [];
  for (const work of works) {
    const measured = deployments.map((deployment) => ({ deployment, rounds: [] as Round[] }));
    for (const { deployment } of measured)
      await sendAll(deployment.url, work.requests(REQUESTS), connections, WARM_UP_SECONDS);
    for (let round = 0; round < rounds; round++) {
      for (const one of measured) one.rounds.push(await measure(cluster, one.deployment, work, connections, seconds));
    }
    results.push(...measured.map((one) => ({ work: work.title, deployment: one.deployment.name, rounds: one.rounds })));
  }
  return results;
}

async function measure(
  { neo4j }: Cluster,
  { url, instances, nginx }: Deployment,
  work: Work,
  connections: number,
  seconds: number,
): Promise<Round> {
  const clocks = {
    instances: instances.map(({ pid }) => new CpuClock(pid)),
    nginx: nginx ? [new CpuClock(nginx.pid)] : [],
    neo4j: [new CpuClock(neo4j.pid, isNoCompiler)],
    generator: [new CpuClock(process.pid)],
  };
  const read = (of: readonly CpuClock[]) => of.reduce((sum, clock) => sum + clock.read(), 0);
  const before = {
    instances: read(clocks.instances),
    nginx: read(clocks.nginx),
    neo4j: read(clocks.neo4j),
    generator: read(clocks.generator),
  };
  const series = await sendAll(url, work.requests(REQUESTS), connections, seconds);
  if (series.errors.length > 0) throw new Error(`${work.title}: ${series.errors.join()}`);
  const perRequest = (name: keyof typeof before) => (read(clocks[name]) - before[name]) / 1_000 / series.count;
  return {
    perSecond: series.perSecond,
    p99: series.p99,
    instances: perRequest('instances'),
    nginx: perRequest('nginx'),
    neo4j: perRequest('neo4j'),
    generator: perRequest('generator'),
  };
}
