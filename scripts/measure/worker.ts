import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

type Reply<Value> = { value: Value } | { failed: string };

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
      const ended = (code: number | null) => reject(new Error(`a worker process ended with ${code}`));
      this.child.once('exit', ended);
      this.child.once('message', (reply: Reply<Value>) => {
        this.child.off('exit', ended);
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
