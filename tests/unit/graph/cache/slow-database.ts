import { setImmediate as turn } from 'node:timers/promises';
import type { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import type { StoredReads } from '../../../../src/graph/ports/graph-reads.js';
import { type ModelGraph, readsOf } from './model-graph.js';

/** Reads without a delay. */
export const plain = (graph: ModelGraph): StoredReads => readsOf(graph, async (_name, _args, answer) => answer());

interface Waiting {
  /** computes the result from what is visible now, unless it has been computed before */
  run: () => void;
  arrive: () => void;
  fail: (error: Error) => void;
}

/** A database whose reads are executed, and whose results arrive, in any order. */
export class SlowDatabase {
  readonly reads: StoredReads;
  /** number of results that were computed while only a part of a write was visible */
  partialResults = 0;
  /** number of results that were computed some time before they arrived */
  lateResults = 0;
  private waiting: Waiting[] = [];
  private isUnavailable = false;

  constructor(readonly graph: ModelGraph) {
    this.reads = readsOf(graph, (_name, _args, answer) => this.send(answer));
  }

  run(which: number): void {
    this.waiting[which % Math.max(1, this.waiting.length)]?.run();
  }

  async answer(which: number): Promise<void> {
    this.take(which)?.arrive();
    await turn();
  }

  async answerAll(): Promise<void> {
    while (this.waiting.length > 0) await this.answer(0);
  }

  fail(which: number): void {
    this.take(which)?.fail(new Error('failed'));
  }

  /** Answers the waiting reads, the latest first, until a promise is settled. */
  async answerUntil<Value>(awaited: Promise<Value>): Promise<Value> {
    let isDone = false;
    const end = () => (isDone = true);
    awaited.then(end, end);
    for (let answers = 0; !isDone; answers += 1) {
      if (answers > 1_000) throw new Error('the promise is never settled');
      await this.answer(this.waiting.length - 1);
    }
    return awaited;
  }

  /** Stops it for long enough that the cache detects the outage, and starts it again after some work. */
  async stop(cached: CachedReads, work: () => void): Promise<void> {
    this.isUnavailable = true;
    for (const { fail } of this.waiting.splice(0)) fail(new Error('away'));
    await cached.refresh().catch(() => undefined);
    work();
    this.isUnavailable = false;
  }

  private take(which: number): Waiting | undefined {
    return this.waiting.splice(which % Math.max(1, this.waiting.length), 1)[0];
  }

  private send<Value>(answer: () => Value): Promise<Value> {
    if (this.isUnavailable) return Promise.reject(new Error('away'));
    return new Promise((resolve, fail) => {
      let found: { value: Value } | null = null;
      const run = () => {
        if (found) return;
        found = { value: answer() };
        if (this.graph.isPartial) this.partialResults += 1;
      };
      const arrive = () => {
        if (found) this.lateResults += 1;
        run();
        resolve(found!.value);
      };
      this.waiting.push({ run, arrive, fail });
    });
  }
}
