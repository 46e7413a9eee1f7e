import { performance } from 'node:perf_hooks';
import type { ServiceError } from '../../model/errors.js';
import type { Budget } from '../../graph/ports/budget.js';
import type { Sliced } from '../../model/sliced.js';
import { clientClosedRequest, budgetExceeded, deadlineExceeded } from './errors.js';
import { type BudgetLimits, type BudgetUse, UNITS } from './limits.js';
import { type SliceOwner, type SliceScheduler, sliceScheduler } from './slice-scheduler.js';

export interface BudgetClock {
  now(): number;
  /** @returns a function that cancels the timer */
  after(milliseconds: number, work: () => void): () => void;
}

const PROCESS_CLOCK: BudgetClock = {
  now: () => performance.now(),
  after: (milliseconds, work) => {
    // setTimeout may fire up to one millisecond early
    const timer = setTimeout(work, Math.ceil(milliseconds) + 1);
    return () => clearTimeout(timer);
  },
};

interface RequestBudgetOptions {
  clock?: BudgetClock;
  scheduler?: SliceScheduler;
}

/**
 * The resource usage and limits of one request. The first exceeded limit, the deadline or a disconnect aborts the request:
 * pending and later operations fail with the same error.
 */
export class RequestBudget implements Budget, SliceOwner {
  private readUnits = 0;
  private readonly use: BudgetUse = { records: 0, answerBytes: 0, computeMs: 0 };
  private readonly clock: BudgetClock;
  private readonly scheduler: SliceScheduler;
  private readonly startedAt: number;
  private deadline: number;
  private error: ServiceError | null = null;
  private readonly listeners = new Set<(error: ServiceError) => void>();
  private cancelTimer: (() => void) | null = null;
  private activeReads = 0;
  private readonly queuedReads: (() => void)[] = [];
  /** results that were counted already: a cached result is returned again, but not read again */
  private readonly counted = new Set<unknown>();

  constructor(
    private readonly limits: BudgetLimits,
    { clock = PROCESS_CLOCK, scheduler = sliceScheduler }: RequestBudgetOptions = {},
  ) {
    this.clock = clock;
    this.scheduler = scheduler;
    this.startedAt = clock.now();
    this.deadline = this.startedAt + limits.deadlineMs;
  }

  /** The usage so far, and its cost in units of about 10 µs of CPU time. */
  used(): BudgetUse & { units: number } {
    const { computeMs, answerBytes } = this.use;
    const units = this.readUnits + computeMs * UNITS.computeMs + answerBytes * UNITS.answerByte;
    return { ...this.use, units: Math.round(units) };
  }

  read<Result>(
    work: () => Promise<Result>,
    recordsOf: (result: Result) => number,
    unitsPerRecord = UNITS.record,
  ): Promise<Result> {
    return new Promise((resolve, reject) => {
      const rejectWith: (error: unknown) => void = reject;
      const stopListening = this.onEnd(rejectWith);
      const end = () => {
        stopListening();
        this.endRead();
      };
      const fail = (error: unknown) => {
        end();
        rejectWith(error);
      };
      const succeed = (result: Result) => {
        end();
        try {
          this.countOnce(result, recordsOf(result), unitsPerRecord);
          resolve(result);
        } catch (error) {
          rejectWith(error);
        }
      };
      const start = () => {
        this.activeReads += 1;
        try {
          work().then(succeed, fail);
        } catch (error) {
          fail(error);
        }
      };
      if (this.activeReads < this.limits.maxConcurrentReads) start();
      else this.queuedReads.push(start);
    });
  }

  run<Result>(sliced: Sliced<Result>): Promise<Result> {
    return this.scheduler.run(this, sliced);
  }

  spend(milliseconds: number): void {
    this.add('computeMs', milliseconds);
  }

  count(records: number, unitsPerRecord = UNITS.record): void {
    this.readUnits += records * unitsPerRecord;
    this.add('records', records);
  }

  countOnce(result: unknown, records: number, unitsPerRecord = UNITS.record): void {
    if (this.counted.has(result)) return;
    this.counted.add(result);
    this.count(records, unitsPerRecord);
  }

  bytes(count: number): void {
    this.add('answerBytes', count);
  }

  /** Sets the size of the whole response, which includes the text that was counted before. */
  setResponseSize(bytes: number): void {
    this.use.answerBytes = bytes;
  }

  /** Aborts the request, because the client has closed the connection. */
  disconnect(): void {
    this.end(clientClosedRequest());
  }

  /** @throws ServiceError TIMEOUT, TOO_COMPLEX or CLIENT_CLOSED_REQUEST if the request was aborted */
  throwIfEnded(): void {
    if (this.error === null && this.clock.now() >= this.deadline) this.endAtDeadline();
    if (this.error !== null) throw this.error;
  }

  /** Runs a write, which has its own deadline (WRITE_TIMEOUT_MS). Extends the deadline of the request by its duration. */
  async outside<Result>(write: () => Promise<Result>): Promise<Result> {
    this.throwIfEnded();
    const start = this.clock.now();
    try {
      return await write();
    } finally {
      this.deadline += this.clock.now() - start;
    }
  }

  /**
   * Calls the listener if the request is aborted.
   *
   * @returns a function that removes the listener
   * @throws ServiceError the reason if it was aborted already
   */
  onEnd(listener: (error: ServiceError) => void): () => void {
    this.throwIfEnded();
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.startTimer();
    return () => {
      if (this.listeners.delete(listener) && this.listeners.size === 0) this.clearTimer();
    };
  }

  private endRead(): void {
    this.activeReads -= 1;
    this.queuedReads.shift()?.();
  }

  private add(limit: keyof BudgetUse, amount: number): void {
    this.use[limit] += amount;
    this.throwIfEnded();
    const [used, allowed] = [this.use[limit], this.limits[limit]];
    if (used <= allowed) return;
    const error = budgetExceeded(limit, used, allowed);
    this.end(error);
    throw error;
  }

  private endAtDeadline(): void {
    this.end(deadlineExceeded(this.clock.now() - this.startedAt, this.limits.deadlineMs));
  }

  private end(error: ServiceError): void {
    if (this.error !== null) return;
    this.error = error;
    this.queuedReads.length = 0;
    const listeners = [...this.listeners];
    this.listeners.clear();
    this.clearTimer();
    for (const listener of listeners) listener(error);
  }

  /** The timer runs only while something is pending: cached responses rarely need it. */
  private startTimer(): void {
    this.cancelTimer = this.clock.after(this.deadline - this.clock.now(), () => this.endAtDeadline());
  }

  private clearTimer(): void {
    this.cancelTimer?.();
    this.cancelTimer = null;
  }
}
