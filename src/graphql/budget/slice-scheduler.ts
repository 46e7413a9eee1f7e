import { performance } from 'node:perf_hooks';
import { RoundRobin } from '../../model/round-robin.js';
import type { Sliced } from '../../model/sliced.js';

/** Computing time per turn of the event loop, however many requests compute. */
const SLICE_MS = 5;

/** The most that counts for a slice whose CPU time is not read: its elapsed time depends on the load of the machine. */
const MAX_UNMEASURED_MS = 2 * SLICE_MS;

/** The request that a computation belongs to. */
export interface SliceOwner {
  /** Adds the CPU time of a slice; throws if the owner must not continue. */
  spend(milliseconds: number): void;
}

/** Runs a slice of a computation; returns whether there is more to do. */
type Step = () => boolean;

export interface SchedulerClock {
  now(): number;
  /** CPU time of the process in milliseconds */
  cpu(): number;
  /** Runs the callback in the next turn of the event loop. */
  afterTurn(work: () => void): void;
}

const PROCESS_CLOCK: SchedulerClock = {
  now: () => performance.now(),
  // of the process, because Node 20 has no CPU time per thread; elapsed time would depend on the load of the machine
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
  afterTurn: (work) => setImmediate(work),
};

/**
 * Runs the computations of many requests in slices, at most SLICE_MS per turn of the event loop, and round-robin between
 * owners. A computation that fits into the rest of the current turn completes immediately.
 */
export class SliceScheduler {
  private readonly waiting = new RoundRobin<SliceOwner, Step>();
  /** time used in this turn, in milliseconds */
  private spent = 0;
  private isTurnScheduled = false;

  constructor(private readonly clock: SchedulerClock = PROCESS_CLOCK) {}

  /** @returns what the computation returns; rejects with what it, or its owner's `spend`, throws */
  run<Result>(owner: SliceOwner, sliced: Sliced<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const later = () => this.step(owner, sliced, resolve, reject, this.clock.cpu());
      const isFree = this.waiting.size === 0 && this.spent < SLICE_MS;
      if (isFree && !this.step(owner, sliced, resolve, reject, null)) return this.scheduleTurn();
      this.waiting.add(owner, later);
      this.scheduleTurn();
    });
  }

  /** @param cpuAtStart  null for a first slice at once: most computations end in it, and reading the CPU time takes longer */
  private step<Result>(
    owner: SliceOwner,
    sliced: Sliced<Result>,
    resolve: (result: Result) => void,
    reject: (error: unknown) => void,
    cpuAtStart: number | null,
  ): boolean {
    const start = this.clock.now();
    const end = start + SLICE_MS - this.spent;
    try {
      // throws if the owner has ended in the meantime
      owner.spend(0);
      let step = sliced.next();
      while (!step.done && this.clock.now() < end) step = sliced.next();
      const elapsed = this.clock.now() - start;
      this.spent += elapsed;
      owner.spend(cpuAtStart === null ? Math.min(elapsed, MAX_UNMEASURED_MS) : this.clock.cpu() - cpuAtStart);
      if (step.done) resolve(step.value);
      return !step.done;
    } catch (error) {
      reject(error);
      return false;
    }
  }

  private scheduleTurn(): void {
    if (this.isTurnScheduled) return;
    this.isTurnScheduled = true;
    this.clock.afterTurn(() => this.turn());
  }

  private turn(): void {
    this.isTurnScheduled = false;
    this.spent = 0;
    while (this.spent < SLICE_MS) {
      const next = this.waiting.take();
      if (next === null) break;
      if (next.item()) this.waiting.putBack(next.key, next.item);
    }
    if (this.spent > 0 || this.waiting.size > 0) this.scheduleTurn();
  }
}

/** One per process, like the event loop. */
export const sliceScheduler = new SliceScheduler();
