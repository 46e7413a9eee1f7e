import { performance } from 'node:perf_hooks';
import { RoundRobin } from '../../model/round-robin.js';
import type { Sliced } from '../../model/sliced.js';

/** Of a slice, in milliseconds: with eight requests that compute, the event loop still turns every few milliseconds. */
const SLICE_MS = 5;

/** Whose computation it is. */
export interface SliceOwner {
  /** Takes account of the CPU time of a slice; throws where the owner may not go on. */
  spend(milliseconds: number): void;
}

interface Task {
  /** Runs a slice; gives whether there is more to do. */
  step(): boolean;
}

export interface SchedulerClock {
  now(): number;
  /** CPU time that was used so far, in milliseconds */
  cpu(): number;
  /** Runs something once the event loop has turned. */
  afterTurn(work: () => void): void;
}

const PROCESS_CLOCK: SchedulerClock = {
  now: () => performance.now(),
  // of the process, as Node 20 has none of a thread; on a busy machine, the time that passes says little
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
  afterTurn: (work) => setImmediate(work),
};

/**
 * Runs computations of many requests in slices, for at most SLICE_MS in each turn of the event loop, and the owners in
 * turn. A computation that fits into what is left of the current turn ends at once, without waiting for another one.
 */
export class SliceScheduler {
  private readonly waiting = new RoundRobin<SliceOwner, Task>();
  /** of this turn's slice, in milliseconds */
  private spent = 0;
  private isTurning = false;

  constructor(private readonly clock: SchedulerClock = PROCESS_CLOCK) {}

  /** @returns what the computation returns; rejects with what it, or its owner's `spend`, throws */
  run<Result>(owner: SliceOwner, sliced: Sliced<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const task = { step: () => this.step(owner, sliced, resolve, reject) };
      const isFree = this.waiting.size === 0 && this.spent < SLICE_MS;
      if (isFree && !task.step()) return this.turnLater();
      this.waiting.add(owner, task);
      this.turnLater();
    });
  }

  private step<Result>(
    owner: SliceOwner,
    sliced: Sliced<Result>,
    resolve: (result: Result) => void,
    reject: (error: unknown) => void,
  ): boolean {
    const start = { time: this.clock.now(), cpu: this.clock.cpu() };
    const end = start.time + SLICE_MS - this.spent;
    try {
      // an owner that has ended meanwhile gets no more slices
      owner.spend(0);
      let step = sliced.next();
      while (!step.done && this.clock.now() < end) step = sliced.next();
      this.account(owner, start);
      if (step.done) resolve(step.value);
      return !step.done;
    } catch (error) {
      reject(error);
      return false;
    }
  }

  private account(owner: SliceOwner, start: { time: number; cpu: number }): void {
    this.spent += this.clock.now() - start.time;
    owner.spend(this.clock.cpu() - start.cpu);
  }

  private turnLater(): void {
    if (this.isTurning) return;
    this.isTurning = true;
    this.clock.afterTurn(() => this.turn());
  }

  private turn(): void {
    this.isTurning = false;
    this.spent = 0;
    while (this.spent < SLICE_MS) {
      const next = this.waiting.take();
      if (next === null) break;
      if (next.item.step()) this.waiting.putBack(next.key, next.item);
    }
    if (this.spent > 0 || this.waiting.size > 0) this.turnLater();
  }
}

/** Of this process, since its event loop is one. */
export const sliceScheduler = new SliceScheduler();
