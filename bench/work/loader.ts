/** What a process that makes load is asked to do. */
export type Order =
  | { kind: 'bodies'; name: string; bodies: readonly string[] }
  | {
      kind: 'run';
      /** whose bodies to send, each after the one that was sent last */
      name: string;
      url: string;
      connections: number;
      /** how many to send and wait for */
      requests: number;
      /** whether a body may be sent again */
      again: boolean;
    };

/** What a round of load measured. */
export interface Round {
  /** a second */
  requests: number;
  /** milliseconds */
  p50: number;
  p99: number;
}

/** @param times  milliseconds that each answer took; sorted in place */
export function summarise(times: Float64Array, seconds: number): Round {
  times.sort();
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { requests: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}
