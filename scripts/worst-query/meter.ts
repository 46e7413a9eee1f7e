import type { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { CpuClock } from '../measure/cpu.js';
import { type GraphqlResponse, type GraphqlRequest, parseResponse, post } from '../measure/post.js';
import type { MeasuredService } from '../measure/service.js';

/** The resources that one request took; CPU in seconds. */
export interface Score {
  node: number;
  java: number;
  bytes: number;
  /** wall time until the response */
  milliseconds: number;
  outcome: Outcome;
  /** of the first error */
  error: { message: string; extensions: Record<string, unknown> } | null;
  extensions: Record<string, unknown>;
}

/** `ok`, or the code of the first error. */
export type Outcome = string;

/** The limits for one request, in seconds of CPU. */
export const MAX_CPU = { node: 1, java: 2 };

/** Timeout for the processes to become idle. */
const MAX_IDLE_WAIT_MS = 10_000;
const IDLE_STEP_MS = 15;
/** A process is idle if it takes less CPU than this in a step: both poll occasionally. */
const MAX_IDLE_MICROSECONDS = 3_000;

/** Measures the CPU that single requests take in the processes of the service and of its Neo4j. */
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
   * Empties the caches of the service and sends a request. Measures until both processes are idle, so that work after the
   * response counts.
   */
  async measure(request: GraphqlRequest): Promise<Score> {
    await this.touch();
    const before = await this.whenIdle();
    const reply = await post(this.agent, this.service.url, request);
    const after = await this.whenIdle();
    return {
      node: (after.node - before.node) / 1e6,
      java: (after.java - before.java) / 1e6,
      bytes: reply.bytes,
      milliseconds: reply.milliseconds,
      ...judge(reply.status, parseResponse(reply)),
    };
  }

  /** Empties the caches and sends a request without measuring it. */
  async send(request: GraphqlRequest): Promise<void> {
    await this.touch();
    await post(this.agent, this.service.url, request);
  }

  private async touch(): Promise<void> {
    const headers = { authorization: `Bearer ${this.service.apiKey}` };
    const { data, errors } = parseResponse(
      await post(this.agent, this.service.url, { query: 'mutation { touch }' }, headers),
    );
    if (!data) throw new Error(`the caches cannot be emptied: ${JSON.stringify(errors)}`);
  }

  private async whenIdle(): Promise<{ node: number; java: number }> {
    const end = Date.now() + MAX_IDLE_WAIT_MS;
    let last = { node: this.node.read(), java: this.java.read() };
    for (;;) {
      await pause(IDLE_STEP_MS);
      const now = { node: this.node.read(), java: this.java.read() };
      const used = now.node - last.node + now.java - last.java;
      if (used < MAX_IDLE_MICROSECONDS || Date.now() > end) return now;
      last = now;
    }
  }
}

/** The outcome of a request. */
export function judge(status: number, answer: GraphqlResponse): Pick<Score, 'outcome' | 'error' | 'extensions'> {
  const [first] = answer.errors ?? [];
  const { extensions = {} } = answer;
  if (!first) return { outcome: status === 200 ? 'ok' : `status ${status}`, error: null, extensions };
  const code = first.extensions?.code;
  const error = { message: first.message, extensions: first.extensions ?? {} };
  return { outcome: typeof code === 'string' ? code : `status ${status}`, error, extensions };
}

/** The CPU of a request relative to the limits: the sum of both ratios. */
export function shareOf({ node, java }: Pick<Score, 'node' | 'java'>): number {
  return node / MAX_CPU.node + java / MAX_CPU.java;
}
