import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

type Reply<Value> = { value: Value } | { failed: string };

/** A worker process that handles one order at a time. */
export class Worker<Order> {
  private readonly child: ChildProcess;

  constructor(module: URL, env: Record<string, string> = {}) {
    this.child = fork(module, { execArgv: ['--import', 'tsx'], env: { ...process.env, ...env } });
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** @throws Error with the message of an error in the process */
  do<Value>(order: Order): Promise<Value> {
    return new Promise((resolve, reject) => {
      const onExit = (code: number | null) => reject(new Error(`a worker process exited with ${code}`));
      this.child.once('exit', onExit);
      this.child.once('message', (reply: Reply<Value>) => {
        this.child.off('exit', onExit);
        if ('failed' in reply) reject(new Error(reply.failed));
        else resolve(reply.value);
      });
      this.child.send(order as object);
    });
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill();
    await once(this.child, 'exit');
  }
}

/** Runs in the process of a Worker: responds to each order with the result of `handle`. */
export function handleOrders<Order>(handle: (order: Order) => Promise<unknown>): void {
  process.on('message', (order: Order) => {
    handle(order).then(
      (value) => process.send?.({ value }),
      (error: unknown) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
    );
  });
  process.on('disconnect', () => process.exit());
}
