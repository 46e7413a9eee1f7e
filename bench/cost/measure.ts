import type { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { CpuClock } from '../../scripts/measure/cpu.js';
import { type GraphqlAnswer, parseAnswer, post } from '../../scripts/measure/post.js';
import { slopeOf } from '../../scripts/measure/slope.js';
import type { CostCase } from './cases.js';

/** Of what one more occurrence of a field takes; CPU in microseconds. */
export interface Cost {
  node: number;
  java: number;
  bytes: number;
  /** objects of the answer */
  objects: number;
  /** as the service estimates it; null where it does not say */
  estimated: number | null;
}

/** One query that was asked. */
interface Sample extends Cost {
  /** fields under the aliases a0, a1, … */
  occurrences: number;
  x: number;
}

/** A service that is asked, and the clocks of the processes that answer. */
export interface Target {
  url: string;
  agent: Agent;
  node: CpuClock;
  java: CpuClock;
  headers: Record<string, string>;
}

/** How often a field is asked for in one query. */
const COUNTS = [1, 8, 16, 32, 64];
/** Where that takes too long. */
const COUNTS_OF_COSTLY = [1, 2, 3];
/** One query may take about this long, so that no timeout is met. */
const MAX_MS = 400;
/** A case is not repeated any more after this time. */
const MAX_CASE_MS = 10_000;
/** The service parses no longer documents. */
const MAX_DOCUMENT_TOKENS = 4_900;
/** What a process does after it has answered, such as giving back a connection. */
const SETTLE_MS = 4;

/**
 * Cold queries differ in the name of their operation, so that each is parsed, validated and estimated; warm ones only in
 * a variable that they do not use, so that each is executed.
 */
export type Mode = 'cold' | 'warm';

export class Measurer {
  private asked = 0;
  private readonly baselines = new Map<string, Promise<Cost>>();

  constructor(
    private readonly target: Target,
    private readonly mode: Mode,
    private readonly repeats: number,
  ) {}

  /**
   * What one more occurrence takes, by the slope over several numbers of occurrences.
   *
   * @throws Error with the answer's first error
   */
  async measure(costCase: CostCase): Promise<Cost> {
    const counts = await this.countsFor(costCase);
    const whole = await this.slope(costCase.selection, counts, costCase.baseline !== null);
    if (costCase.baseline === null) return whole;
    const { baseline } = costCase;
    const key = counts.map(baseline).join();
    const known = this.baselines.get(key) ?? this.slope(baseline, counts, true);
    this.baselines.set(key, known);
    return minus(whole, await known);
  }

  /** Warms up, and finds out how many occurrences one query can ask for. */
  private async countsFor(costCase: CostCase): Promise<number[]> {
    const each = await this.warmUp(costCase);
    const fits = (count: number) =>
      count * each <= MAX_MS && tokensIn(costCase.selection(count)) <= MAX_DOCUMENT_TOKENS;
    const counts = COUNTS.filter(fits);
    return counts.length >= 3 ? counts : COUNTS_OF_COSTLY;
  }

  /** Asks for a few occurrences, so that statements are planned and code is compiled. @returns milliseconds of one */
  async warmUp({ selection }: CostCase): Promise<number> {
    await this.ask(selection(2));
    const sent = performance.now();
    await this.ask(selection(3));
    return (performance.now() - sent) / 3;
  }

  /** @param byCount  where the count is the number of entities, and not of aliases in the answer */
  private async slope(selection: (count: number) => string, counts: number[], byCount: boolean): Promise<Cost> {
    for (const count of counts) await this.ask(selection(count));
    const samples: Sample[] = [];
    const end = performance.now() + MAX_CASE_MS;
    for (let repeat = 0; repeat < this.repeats && (repeat === 0 || performance.now() < end); repeat++) {
      for (const count of counts) {
        const one = await this.ask(selection(count));
        samples.push({ ...one, x: byCount ? count : one.occurrences });
      }
    }
    const along = (y: (sample: Sample) => number) => slopeOf(samples.map((sample) => ({ x: sample.x, y: y(sample) })));
    return {
      node: along((one) => one.node),
      java: along((one) => one.java),
      bytes: along((one) => one.bytes),
      objects: along((one) => one.objects),
      estimated: samples.every(({ estimated }) => estimated !== null) ? along((one) => one.estimated ?? 0) : null,
    };
  }

  private async ask(selection: string): Promise<Omit<Sample, 'x'>> {
    const { url, agent, node, java, headers } = this.target;
    this.asked += 1;
    const body =
      this.mode === 'cold'
        ? { query: `query cold${this.asked} { ${selection} }` }
        : { query: `query warm { ${selection} }`, variables: { asked: this.asked } };
    const before = { node: node.read(), java: java.read() };
    const reply = await post(agent, url, body, headers);
    await pause(SETTLE_MS);
    const used = { node: node.read() - before.node, java: java.read() - before.java };
    const answer = parseAnswer(reply);
    const [error] = answer.errors ?? [];
    if (error) throw new Error(error.message);
    return { ...used, bytes: reply.bytes, ...contentsOf(answer), estimated: estimateIn(answer) };
  }
}

function tokensIn(selection: string): number {
  return selection.match(/"[^"]*"|\w+|[^\s\w,]/g)?.length ?? 0;
}

/** Objects, and fields under the aliases a0, a1, … */
function contentsOf({ data }: GraphqlAnswer): { objects: number; occurrences: number } {
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

function estimateIn({ extensions }: GraphqlAnswer): number | null {
  const cost = extensions?.cost as { estimated?: unknown } | undefined;
  return typeof cost?.estimated === 'number' ? cost.estimated : null;
}

function minus(one: Cost, other: Cost): Cost {
  return {
    node: one.node - other.node,
    java: one.java - other.java,
    bytes: one.bytes - other.bytes,
    objects: one.objects - other.objects,
    estimated: one.estimated === null || other.estimated === null ? null : one.estimated - other.estimated,
  };
}
