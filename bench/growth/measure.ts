import { CpuClock, isNoCompiler } from '../../scripts/measure/cpu.js';
import type { GraphqlRequest } from '../../scripts/measure/post.js';
import type { MeasuredService } from '../../scripts/measure/service.js';
import { type Series, sendAll } from './load.js';
import type { Read, Sample } from './reads.js';
import { StallProbe } from './stalls.js';

/** The cost of a read: CPU in milliseconds per request, and the longest time that the event loop did not turn. */
export interface Cost extends Series {
  node: number;
  java: number;
  stall: number;
}

/** FIRST: the read's data has not been asked for since the start. EXECUTED: it has, by a request with other variables. */
export interface Costs {
  first: Cost;
  executed: Cost;
}

/** Requests before the measurement, so that Neo4j has planned the statements, and Java and Node have compiled the code. */
const WARM_UP = 50;
const WARM_UP_SECONDS = 20;

export class Measurer {
  private readonly node: CpuClock;
  private readonly java: CpuClock;

  constructor(
    private readonly service: MeasuredService,
    private readonly seconds: number,
  ) {
    this.node = new CpuClock(service.pid);
    this.java = new CpuClock(service.neo4j.pid, isNoCompiler);
  }

  /** @param requests  how many different ones */
  async measure(read: Read, sample: Sample, connections: number, requests: number): Promise<Costs> {
    const ask = () => ({ query: read.query, variables: read.variables(sample) });
    await sendAll(this.service.url, Array.from({ length: WARM_UP }, ask), connections, WARM_UP_SECONDS);
    const asked = Array.from({ length: requests }, ask);
    const first = await this.cost(asked, connections);
    // variables that the query does not declare have no effect, but make it another request to the cache of answers
    const others = asked.slice(0, first.count).map(({ query, variables }) => ({
      query,
      variables: { ...variables, other: connections },
    }));
    return { first, executed: await this.cost(others, connections) };
  }

  private async cost(requests: readonly GraphqlRequest[], connections: number): Promise<Cost> {
    const probe = new StallProbe(this.service.url);
    const [node, java] = [this.node.read(), this.java.read()];
    const series = await sendAll(this.service.url, requests, connections, this.seconds);
    const perRequest = (microseconds: number) => microseconds / 1_000 / series.count;
    return {
      ...series,
      node: perRequest(this.node.read() - node),
      java: perRequest(this.java.read() - java),
      stall: await probe.stop(),
    };
  }
}
