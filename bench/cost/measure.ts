import type { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { CpuClock } from '../../scripts/measure/cpu.js';
import { type GraphqlResponse, parseResponse, post } from '../../scripts/measure/post.js';
import { slopeOf } from '../../scripts/measure/slope.js';
import type { CostCase } from './cases.js';

/** The cost of one additional occurrence of a field; CPU in microseconds. */
export interface Cost {
  node: number;
  java: number;
  bytes: number;
  /** objects in the response */
  objects: number;
  /** the estimate of the service; null without extensions.cost */
  estimated: number | null;
}

/** The measurement of one query. */
interface Sample extends Cost {
  /** fields under the aliases a0, a1, … */
  occurrences: number;
  x: number;
}

/** A service, and the CPU clocks of its processes. */
export interface Target {
  url: string;
  agent: Agent;
  node: CpuClock;
  java: CpuClock;
  headers: Record<string, string>;
}

/** Occurrences of a field in one query. */
const COUNTS = [1, 8, 16, 32, 64];
/** Used for costly fields. */
const COUNTS_OF_COSTLY = [1, 2, 3];
/** The approximate limit for one query, below all timeouts. */
const MAX_MS = 400;
/** A case is not repeated after this time. */
const MAX_CASE_MS = 10_000;
/** The service does not parse longer documents. */
const MAX_DOCUMENT_TOKENS = 4_900;
/** Time for work after the response, such as the release of a connection. */
const SETTLE_MS = 4;

/**
 * Cold queries have different operation names, so that each is parsed, validated and estimated; warm queries differ only
 * in an unused variable, so that each is executed.
 */
export type Mode = 'cold' | 'warm';

export class Measurer {
  private requests = 0;
  private readonly baselines = new Map<string, Promise<Cost>>();

  constructor(
    private readonly target: Target,
    private readonly mode: Mode,
    private readonly repeats: number,
  ) {}

  /**
   * The cost of one additional occurrence: the slope over several numbers of occurrences.
   *
   * @throws Error with the first error of the response
   */
  async measure(costCase: CostCase): Promise<Cost> {
    const counts = await this.countsFor(costCase);
    const { baseline } = costCase;
    const total = await this.slope(costCase.selection, counts, baseline !== null);
    if (baseline === null) return total;
    const key = counts.map(baseline).join();
    const baselineCost = this.baselines.get(key) ?? this.slope(baseline, counts, true);
    this.baselines.set(key, baselineCost);
    return minus(total, await baselineCost);
  }

  /** Warms up, and determines the numbers of occurrences that fit in one query. */
  private async countsFor(costCase: CostCase): Promise<number[]> {
    const msPerOccurrence = await this.warmUp(costCase);
    const fits = (count: number) =>
      count * msPerOccurrence <= MAX_MS && tokensIn(costCase.selection(count)) <= MAX_DOCUMENT_TOKENS;
    const counts = COUNTS.filter(fits);
    return counts.length >= 3 ? counts : COUNTS_OF_COSTLY;
  }

  /** Queries a few occurrences, so that statements are planned and code is compiled. @returns ms per occurrence */
  async warmUp({ selection }: CostCase): Promise<number> {
    await this.send(selection(2));
    const sent = performance.now();
    await this.send(selection(3));
    return (performance.now() - sent) / 3;
  }

  /** @param byCount  whether the count is the number of entities and not of aliases in the response */
  private async slope(selection: (count: number) => string, counts: number[], byCount: boolean): Promise<Cost> {
    for (const count of counts) await this.send(selection(count));
    const samples: Sample[] = [];
    const end = performance.now() + MAX_CASE_MS;
    for (let repeat = 0; repeat < this.repeats && (repeat === 0 || performance.now() < end); repeat++) {
      for (const count of counts) {
        const sample = await this.send(selection(count));
        samples.push({ ...sample, x: byCount ? count : sample.occurrences });
      }
    }
    const slope = (y: (sample: Sample) => number) => slopeOf(samples.map((sample) => ({ x: sample.x, y: y(sample) })));
    return {
      node: slope(({ node }) => node),
      java: slope(({ java }) => java),
      bytes: slope(({ bytes }) => bytes),
      objects: slope(({ objects }) => objects),
      estimated: samples.every(({ estimated }) => estimated !== null) ? slope(({ estimated }) => estimated ?? 0) : null,
    };
  }

  private async send(selection: string): Promise<Omit<Sample, 'x'>> {
    const { url, agent, node, java, headers } = this.target;
    this.requests += 1;
    const body =
      this.mode === 'cold'
        ? { query: `query cold${this.requests} { ${selection} }` }
        : { query: `query warm { ${selection} }`, variables: { request: this.requests } };
    const before = { node: node.read(), java: java.read() };
    const reply = await post(agent, url, body, headers);
    await pause(SETTLE_MS);
    const used = { node: node.read() - before.node, java: java.read() - before.java };
    const answer = parseResponse(reply);
    const [error] = answer.errors ?? [];
    if (error) throw new Error(error.message);
    return { ...used, bytes: reply.bytes, ...contentsOf(answer), estimated: estimateIn(answer) };
  }
}

function tokensIn(selection: string): number {
  return selection.match(/"[^"]*"|\w+|[^\s\w,]/g)?.length ?? 0;
}

/** Counts objects, and fields under the aliases a0, a1, … */
function contentsOf({ data }: GraphqlResponse): { objects: number; occurrences: number } {
  const found = { objects: 0, occurrences: 0 };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (value === null || typeof value !== 'object') return;
    found.objects += 1;
    for (const [key, inner] of Object.entries(value)) {
      if (/^a\d+$/.test(key)) found.occurrences += 1;
      walk(inner);
    }
  };
  walk(data);
  return found;
}

function estimateIn({ extensions }: GraphqlResponse): number | null {
  const cost = extensions?.cost as { estimated?: unknown } | undefined;
  return typeof cost?.estimated === 'number' ? cost.estimated : null;
}

function minus(a: Cost, b: Cost): Cost {
  return {
    node: a.node - b.node,
    java: a.java - b.java,
    bytes: a.bytes - b.bytes,
    objects: a.objects - b.objects,
    estimated: a.estimated === null || b.estimated === null ? null : a.estimated - b.estimated,
  };
}
