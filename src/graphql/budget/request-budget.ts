import { performance } from 'node:perf_hooks';
import type { ServiceError } from '../../model/errors.js';
import type { Budget } from '../../graph/ports/budget.js';
import type { Sliced } from '../../model/sliced.js';
import { clientGone, overBudget, pastDeadline } from './errors.js';
import { type BudgetLimits, type BudgetUse, UNITS } from './limits.js';
import { type SliceOwner, type SliceScheduler, sliceScheduler } from './slice-scheduler.js';

export interface BudgetClock {
  now(): number;
  /** @returns what cancels it */
  after(milliseconds: number, work: () => void): () => void;
}

const PROCESS_CLOCK: BudgetClock = {
  now: () => performance.now(),
  after: (milliseconds, work) => {
    // a timer of whole milliseconds may fire one early
    const timer = setTimeout(work, Math.ceil(milliseconds) + 1);
    return () => clearTimeout(timer);
  },
};

interface Surroundings {
  /** aborts when the client has gone */
  signal?: AbortSignal;
  clock?: BudgetClock;
  scheduler?: SliceScheduler;
}

/**
 * What one request has used and may use. The first limit that it exceeds, its deadline, or the end of its connection ends
 * it: what it waits for then, and all that it asks for later, is refused with the same error.
 */
export class RequestBudget implements Budget, SliceOwner {
  private readUnits = 0;
  private readonly use: BudgetUse = { records: 0, answerBytes: 0, computeMs: 0 };
  private readonly clock: BudgetClock;
  private readonly scheduler: SliceScheduler;
  private readonly signal: AbortSignal | undefined;
  private readonly start: number;
  private deadline: number;
  private error: ServiceError | null = null;
  private readonly listeners = new Set<(error: ServiceError) => void>();
  private stopTimer: (() => void) | null = null;
  private reading = 0;
  /** reads that wait for others of this request to end */
  private readonly delayed: (() => void)[] = [];
  /** results that were given before: from memory, and not read again */
  private readonly counted = new Set<unknown>();

  constructor(
    private readonly limits: BudgetLimits,
    { signal, clock = PROCESS_CLOCK, scheduler = sliceScheduler }: Surroundings = {},
  ) {
    this.clock = clock;
    this.scheduler = scheduler;
    this.start = clock.now();
    this.deadline = this.start + limits.deadlineMs;
    this.signal = signal;
    // it goes with the request
    signal?.addEventListener('abort', () => this.end(clientGone()), { once: true });
  }

  /** What was used so far, and what it costs together, in units of about 10 µs of CPU time. */
  used(): BudgetUse & { units: number } {
    const { computeMs, answerBytes } = this.use;
    const units = this.readUnits + computeMs * UNITS.computeMs + answerBytes * UNITS.answerByte;
    return { ...this.use, units: Math.round(units) };
  }

  read<Result>(
    work: () => Promise<Result>,
    recordsOf: (result: Result) => number,
    unitsEach = UNITS.record,
  ): Promise<Result> {
    return new Promise((resolve, reject) => {
      const refuse: (error: unknown) => void = reject;
      const stopListening = this.onEnd(refuse);
      const end = () => {
        stopListening();
        this.endRead();
      };
      const fail = (error: unknown) => {
        end();
        refuse(error);
      };
      const succeed = (result: Result) => {
        end();
        try {
          this.countOnce(result, recordsOf, unitsEach);
          resolve(result);
        } catch (error) {
          refuse(error);
        }
      };
      const begin = () => {
        this.reading += 1;
        try {
          work().then(succeed, fail);
        } catch (error) {
          fail(error);
        }
      };
      if (this.reading < this.limits.statementsAtOnce) begin();
      else this.delayed.push(begin);
    });
  }

  run<Result>(sliced: Sliced<Result>): Promise<Result> {
    return this.scheduler.run(this, sliced);
  }

  spend(milliseconds: number): void {
    this.use.computeMs += milliseconds;
    this.requireOpen();
    this.requireWithin('computeMs');
  }

  count(records: number, unitsEach = UNITS.record): void {
    this.use.records += records;
    this.readUnits += records * unitsEach;
    this.requireOpen();
    this.requireWithin('records');
  }

  bytes(count: number): void {
    this.use.answerBytes += count;
    this.requireOpen();
    this.requireWithin('answerBytes');
  }

  /** Takes account of the whole answer, in which the text that was counted before is contained. */
  noteAnswer(bytes: number): void {
    this.use.answerBytes = bytes;
  }

  /**
   * Throws what has ended the request.
   *
   * @throws ServiceError TIMEOUT, TOO_COMPLEX or CLIENT_CLOSED_REQUEST
   */
  requireOpen(): void {
    if (this.error === null && this.signal?.aborted) this.end(clientGone());
    if (this.error === null && this.clock.now() >= this.deadline) this.endLate();
    if (this.error !== null) throw this.error;
  }

  /** Runs a write, which has a deadline of its own (WRITE_TIMEOUT_MS): the request's moves by the time that it takes. */
  async outside<Result>(write: () => Promise<Result>): Promise<Result> {
    this.requireOpen();
    const start = this.clock.now();
    try {
      return await write();
    } finally {
      this.deadline += this.clock.now() - start;
    }
  }

  /**
   * Tells when the request ends before its answer.
   *
   * @returns what stops listening
   * @throws ServiceError what has ended it already
   */
  onEnd(listener: (error: ServiceError) => void): () => void {
    this.requireOpen();
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.watch();
    return () => {
      if (this.listeners.delete(listener) && this.listeners.size === 0) this.unwatch();
    };
  }

  private countOnce<Result>(result: Result, recordsOf: (result: Result) => number, unitsEach: number): void {
    if (this.counted.has(result)) return;
    this.counted.add(result);
    this.count(recordsOf(result), unitsEach);
  }

  private endRead(): void {
    this.reading -= 1;
    this.delayed.shift()?.();
  }

  private requireWithin(limit: keyof BudgetUse): void {
    const [used, allowed] = [this.use[limit], this.limits[limit]];
    if (used <= allowed) return;
    const error = overBudget(limit, used, allowed);
    this.end(error);
    throw error;
  }

  private endLate(): void {
    this.end(pastDeadline(this.clock.now() - this.start, this.limits.deadlineMs));
  }

  private end(error: ServiceError): void {
    if (this.error !== null) return;
    this.error = error;
    this.delayed.length = 0;
    const listeners = [...this.listeners];
    this.listeners.clear();
    this.unwatch();
    for (const listener of listeners) listener(error);
  }

  /** The timer runs only while something is waited for: a warm answer hardly needs it. */
  private watch(): void {
    this.stopTimer = this.clock.after(this.deadline - this.clock.now(), () => this.endLate());
  }

  private unwatch(): void {
    this.stopTimer?.();
    this.stopTimer = null;
  }
}
