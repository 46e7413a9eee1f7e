import { setTimeout as sleep } from 'node:timers/promises';
import { CpuClock, isNoCompiler } from '../../scripts/measure/cpu.js';
import type { Cluster } from './cluster.js';
import { startRelay } from './relay.js';

/** What idle instances cost the database. */
export interface Polls {
  instances: number;
  statementsPerSecond: number;
  /** of Neo4j, in milliseconds per second */
  neo4j: number;
  /** of all instances, in milliseconds per second */
  services: number;
}

const COUNTS = [1, 2, 4];
/** until the instances have built their index and Neo4j has planned their statements */
const SETTLE_MS = 15_000;

/** Starts one instance after the other, and measures 1, 2 and 4 of them. */
export async function measurePolls(cluster: Cluster, seconds: number): Promise<Polls[]> {
  const relay = await startRelay(cluster.neo4j.uri);
  const clocks: CpuClock[] = [];
  const results: Polls[] = [];
  const java = new CpuClock(cluster.neo4j.pid, isNoCompiler);
  const read = () => ({ java: java.read(), node: clocks.reduce((sum, clock) => sum + clock.read(), 0) });
  for (const count of COUNTS) {
    while (clocks.length < count) clocks.push(new CpuClock((await cluster.startInstance(relay.uri)).pid));
    await sleep(SETTLE_MS);
    const [before, statements, started] = [read(), relay.statements(), performance.now()];
    await sleep(seconds * 1_000);
    const [after, elapsed] = [read(), (performance.now() - started) / 1_000];
    results.push({
      instances: count,
      statementsPerSecond: (relay.statements() - statements) / elapsed,
      neo4j: (after.java - before.java) / 1_000 / elapsed,
      services: (after.node - before.node) / 1_000 / elapsed,
    });
  }
  relay.stop();
  return results;
}
