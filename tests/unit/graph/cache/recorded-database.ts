import type { StoredReads } from '../../../../src/graph/ports/graph-reads.js';

type Answer = (...args: never[]) => unknown;
/** A read that the database received: its name and its arguments. */
export type Received = [name: string, ...args: unknown[]];

/**
 * A database that records the reads it receives. Each read answers with what identifies it and the version, unless a test
 * supplies the answer.
 */
export class RecordedDatabase {
  isUnavailable = false;
  /** reads are answered after it */
  gate: Promise<void> = Promise.resolve();
  readonly reads: StoredReads;
  private received: Received[] = [];
  private graphId = 'one';
  private version = 1;
  private changed: readonly string[] = [];

  /** @param answers  by the name of the read; those of planning and recommendation as `planning.facts` */
  constructor(private readonly answers: Readonly<Record<string, Answer>> = {}) {
    const parts = { planning: this.part('planning.'), recommendation: this.part('recommendation.') };
    this.reads = this.part('', parts) as unknown as StoredReads;
  }

  /** A write that changes some ids, in the same millisecond as the others. */
  write(...changed: string[]): void {
    this.version += 1;
    this.changed = changed;
  }

  /** Another graph with the same version replaces it. */
  replace(): void {
    this.graphId = 'another';
  }

  /** How many reads of the graph's state were received since `takeReceived`. */
  get stateReads(): number {
    return this.received.filter(([name]) => name === 'state').length;
  }

  /** The reads received since the last call, without those of the graph's state. */
  takeReceived(): Received[] {
    const taken = this.received.filter(([name]) => name !== 'state' && name !== 'changedSince');
    this.received = [];
    return taken;
  }

  private part(prefix: string, parts: Readonly<Record<string, object>> = {}): object {
    return new Proxy(parts, {
      get: (_target, name: string) => parts[name] ?? ((...args: unknown[]) => this.receive(prefix + name, args)),
    });
  }

  private async receive(name: string, args: unknown[]): Promise<unknown> {
    this.received.push([name, ...args]);
    await this.gate;
    if (this.isUnavailable) throw new Error('UNAVAILABLE');
    return this.answer(name, args);
  }

  private answer(name: string, args: unknown[]): unknown {
    if (name === 'state') return { graphId: this.graphId, version: this.version, updatedAt: 0 };
    if (name === 'changedSince') return new Map(this.changed.map((id) => [id, this.version]));
    const given = this.answers[name];
    return given ? given(...(args as never[])) : { name, args, version: this.version };
  }
}
