import { type GraphqlRequest, openAgent, parseResponse, post } from '../../scripts/measure/post.js';
import { percentile } from '../../scripts/measure/slope.js';

/** Latencies in milliseconds and throughput of a series of requests. */
export interface Series {
  count: number;
  p50: number;
  p99: number;
  perSecond: number;
  /** the first one of each different error */
  errors: string[];
}

/**
 * Sends requests over some connections, each as soon as the one before it on its connection is answered.
 *
 * @param seconds  send none after this time, even if there are more
 */
export async function sendAll(
  url: string,
  requests: Iterable<GraphqlRequest>,
  connections: number,
  seconds: number,
): Promise<Series> {
  const agent = openAgent(connections);
  const times: number[] = [];
  const errors = new Set<string>();
  const started = performance.now();
  const waiting = requests[Symbol.iterator]();
  const connection = async () => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      if (performance.now() - started > seconds * 1_000) return;
      const reply = await post(agent, url, next.value);
      times.push(reply.milliseconds);
      for (const { message } of parseResponse(reply).errors ?? []) errors.add(message);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return {
    count: times.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    perSecond: times.length / ((performance.now() - started) / 1_000),
    errors: [...errors],
  };
}
