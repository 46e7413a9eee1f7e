/** Orders for the process that generates load. */
export type Order =
  | { kind: 'bodies'; name: string; bodies: readonly string[] }
  | {
      kind: 'run';
      /** the pool of bodies to send; continues after the body that was sent last */
      name: string;
      url: string;
      connections: number;
      /** number of requests */
      requests: number;
      /** whether a body may be sent more than once */
      mayRepeat: boolean;
    };

/** The results of a round of load. */
export interface Round {
  /** per second */
  requests: number;
  /** milliseconds */
  p50: number;
  p99: number;
}

/** @param times  latencies in milliseconds; sorted in place */
export function summarise(times: Float64Array, seconds: number): Round {
  times.sort();
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { requests: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}
