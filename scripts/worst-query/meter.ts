import type { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { CpuClock } from '../measure/cpu.js';
import { type GraphqlAnswer, type GraphqlRequest, parseAnswer, post } from '../measure/post.js';
import type { MeasuredService } from '../measure/service.js';

/** What one request has taken; CPU in seconds. */
export interface Score {
  node: number;
  java: number;
  bytes: number;
  /** wall time until the answer */
  milliseconds: number;
  outcome: Outcome;
  /** of the first error */
  error: { message: string; extensions: Record<string, unknown> } | null;
  extensions: Record<string, unknown>;
}

/** `ok`, or the code of the first error. */
export type Outcome = string;

/** The most that one request may take, in seconds of CPU. */
export const ALLOWED = { node: 1, java: 2 };

/** Waits at most as long for the processes to come to rest. */
const REST_MS = 10_000;
const REST_STEP_MS = 15;
/** Less CPU than this in a step is rest: both processes poll now and then. */
const REST_MICROSECONDS = 3_000;

/** Measures the CPU of single requests, in the process of the service and in that of its Neo4j. */
export class Meter {
  private readonly node: CpuClock;
  private readonly java: CpuClock;

  constructor(
    private readonly service: MeasuredService,
    private readonly agent: Agent,
  ) {
    this.node = new CpuClock(service.pid);
    this.java = new CpuClock(service.neo4j.pid);
  }

  /**
   * Empties the caches of the service and asks. What is counted ends when both processes have come to rest: work that
   * continues after the answer counts.
   */
  async measure(request: GraphqlRequest): Promise<Score> {
    await this.touch();
    const before = await this.rest();
    const reply = await post(this.agent, this.service.url, request);
    const after = await this.rest();
    const answer = parseAnswer(reply);
    return {
      node: (after.node - before.node) / 1e6,
      java: (after.java - before.java) / 1e6,
      bytes: reply.bytes,
      milliseconds: reply.milliseconds,
      ...judge(reply.status, answer),
    };
  }

  /** Empties the caches and asks, without measuring. */
  async ask(request: GraphqlRequest): Promise<void> {
    await this.touch();
    await post(this.agent, this.service.url, request);
  }

  private async touch(): Promise<void> {
    const headers = { authorization: `Bearer ${this.service.apiKey}` };
    const { data, errors } = parseAnswer(
      await post(this.agent, this.service.url, { query: 'mutation { touch }' }, headers),
    );
    if (!data) throw new Error(`the caches cannot be emptied: ${JSON.stringify(errors)}`);
  }

  private async rest(): Promise<{ node: number; java: number }> {
    const end = Date.now() + REST_MS;
    let last = { node: this.node.read(), java: this.java.read() };
    for (;;) {
      await pause(REST_STEP_MS);
      const now = { node: this.node.read(), java: this.java.read() };
      const used = now.node - last.node + now.java - last.java;
      if (used < REST_MICROSECONDS || Date.now() > end) return now;
      last = now;
    }
  }
}

/** How a request ended. */
export function judge(status: number, answer: GraphqlAnswer): Pick<Score, 'outcome' | 'error' | 'extensions'> {
  const [first] = answer.errors ?? [];
  const { extensions = {} } = answer;
  if (!first) return { outcome: status === 200 ? 'ok' : `status ${status}`, error: null, extensions };
  const code = first.extensions?.code;
  const error = { message: first.message, extensions: first.extensions ?? {} };
  return { outcome: typeof code === 'string' ? code : `status ${status}`, error, extensions };
}

/** 1 where a request takes all of what it may of one of the two; the sum of both shares. */
export function shareOf({ node, java }: Pick<Score, 'node' | 'java'>): number {
  return node / ALLOWED.node + java / ALLOWED.java;
}
