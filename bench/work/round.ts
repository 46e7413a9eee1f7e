import { CpuClock, isNoCompiler } from '../../scripts/measure/cpu.js';
import { percentile } from '../../scripts/measure/slope.js';
import type { Run } from '../load/orders.js';

/** The results of a round. */
export interface Round {
  /** per second */
  requests: number;
  /** milliseconds */
  p50: number;
  p99: number;
  /** CPU time per request in microseconds, of the server */
  cpu: number;
  /** the same of Neo4j, without its compiler */
  neo4jCpu: number;
}

/** Reads what a server and the database have used since the last reading, in microseconds. */
export class CpuMeter {
  private readonly server: CpuClock;
  private readonly neo4j: CpuClock;

  constructor(serverPid: number, neo4jPid: number) {
    this.server = new CpuClock(serverPid);
    this.neo4j = new CpuClock(neo4jPid, isNoCompiler);
  }

  /** @returns the run and what was used meanwhile */
  async during(run: () => Promise<Run>): Promise<MeteredRun> {
    const [server, neo4j] = [this.server.read(), this.neo4j.read()];
    const result = await run();
    return { ...result, cpu: this.server.read() - server, neo4jCpu: this.neo4j.read() - neo4j };
  }
}

export interface MeteredRun extends Run {
  /** microseconds */
  cpu: number;
  neo4jCpu: number;
}

/** A round of one run or more. */
export function roundOf(runs: readonly MeteredRun[]): Round {
  const times = runs.flatMap((run) => run.times);
  const sum = (field: 'seconds' | 'cpu' | 'neo4jCpu') => runs.reduce((total, run) => total + run[field], 0);
  return {
    requests: times.length / sum('seconds'),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cpu: sum('cpu') / times.length,
    neo4jCpu: sum('neo4jCpu') / times.length,
  };
}
