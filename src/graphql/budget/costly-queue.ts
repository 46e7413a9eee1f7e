import { rateLimited } from '../../auth/errors.js';
import { ErrorCode, ServiceError } from '../../model/errors.js';
import { RoundRobin } from '../../model/round-robin.js';

export interface CostlyQueueLimits {
  /** requests that run at a time */
  atOnce: number;
  /** requests that wait, of all callers together */
  waiting: number;
  /** requests that wait, of one caller */
  waitingPerCaller: number;
}

/** What may end a wait: a RequestBudget. */
export interface Waiter {
  /**
   * @param listener  called once, when the request ends before its answer
   * @returns what stops listening
   * @throws what has ended the request already
   */
  onEnd(listener: (error: Error) => void): () => void;
}

/** Gives the slot to whoever waits next. Calls after the first do nothing. */
export type Release = () => void;

interface Waiting {
  start: (release: Release) => void;
}

/** About how long a costly request runs: what a caller that is refused should wait for each of those before it. */
const SECONDS_EACH = 2;

/**
 * Lets few costly requests run at a time, so that cheap ones find the process and the database free. The others wait; when
 * a slot is free, callers take turns, whatever the number of requests that each has waiting.
 */
export class CostlyQueue {
  private running = 0;
  private readonly waiting = new RoundRobin<string, Waiting>();

  constructor(private readonly limits: CostlyQueueLimits) {}

  /** How many run, and how many wait. */
  get load(): { running: number; waiting: number } {
    return { running: this.running, waiting: this.waiting.size };
  }

  /**
   * Waits for a slot, at most until the request's deadline and as long as its client is there.
   *
   * @param caller  the viewer's id, or the address of an anonymous caller
   * @returns what gives the slot back: to be called when the answer is made, whatever it is
   * @throws ServiceError RATE_LIMITED where the caller has too many waiting, UNAVAILABLE where all have; what ends the wait
   */
  async enter(caller: string, waiter: Waiter): Promise<Release> {
    if (this.running < this.limits.atOnce) return this.start();
    if (this.waiting.sizeOf(caller) >= this.limits.waitingPerCaller) throw rateLimited(this.secondsToWait());
    if (this.waiting.size >= this.limits.waiting) throw queueFull(this.secondsToWait());
    return new Promise((resolve, reject) => {
      // removed at once, so that no slot is given to a request that has ended
      const stopListening = waiter.onEnd((error) => {
        this.waiting.remove(caller, own);
        reject(error);
      });
      const own: Waiting = {
        start: (release) => {
          stopListening();
          resolve(release);
        },
      };
      this.waiting.add(caller, own);
    });
  }

  private start(): Release {
    this.running += 1;
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      this.running -= 1;
      this.waiting.take()?.item.start(this.start());
    };
  }

  private secondsToWait(): number {
    return Math.ceil(((this.waiting.size + 1) / this.limits.atOnce) * SECONDS_EACH);
  }
}

function queueFull(retryAfterSeconds: number): ServiceError {
  const message = `Too many costly requests wait; try again in ${retryAfterSeconds} s, or ask for less.`;
  return new ServiceError(message, { code: ErrorCode.Unavailable, retryAfterSeconds });
}
