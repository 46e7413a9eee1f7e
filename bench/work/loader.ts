import { type ChildProcess, fork } from 'node:child_process';
import { stop } from '../servers/start.js';

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

export type Reply<Value> = { value: Value } | { failed: string };

/** A process of its own that does one thing after the other. */
export class Worker<Asked> {
  private readonly child: ChildProcess;

  constructor(module: URL, env: Record<string, string> = {}) {
    this.child = fork(module, { execArgv: ['--import', 'tsx'], env: { ...process.env, ...env } });
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** @throws Error with what went wrong in the process */
  do<Value>(order: Asked): Promise<Value> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`a process of the benchmark ended with ${code}`));
      this.child.once('exit', ended);
      this.child.once('message', (reply: Reply<Value>) => {
        this.child.off('exit', ended);
        if ('failed' in reply) reject(new Error(reply.failed));
        else resolve(reply.value);
      });
      this.child.send(order as object);
    });
  }

  stop(): Promise<void> {
    return stop(this.child);
  }
}

/** The other side of a Worker: answers each order with what `act` gives. */
export function answerOrders<Asked>(act: (order: Asked) => Promise<unknown>): void {
  process.on('message', (order: Asked) => {
    act(order).then(
      (value) => process.send?.({ value }),
      (error: unknown) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
    );
  });
  process.on('disconnect', () => process.exit());
}

/** @param times  milliseconds that each answer took; sorted in place */
export function summarise(times: Float64Array, seconds: number): Round {
  times.sort();
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { requests: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}
