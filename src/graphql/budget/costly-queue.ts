import { rateLimited } from '../../auth/errors.js';
import { ErrorCode, ServiceError } from '../../model/errors.js';
import { RoundRobin } from '../../model/round-robin.js';

export interface CostlyQueueLimits {
  /** maximum number of requests that run concurrently */
  maxRunning: number;
  /** maximum number of waiting requests of all callers */
  maxWaiting: number;
  /** maximum number of waiting requests of one caller */
  maxWaitingPerCaller: number;
}

/** A request that waits: its RequestBudget. */
export interface Waiter {
  /**
   * @param listener called once if the request is aborted
   * @returns a function that removes the listener
   * @throws the reason if the request was aborted already
   */
  onEnd(listener: (error: Error) => void): () => void;
}

/** Passes the slot to the next waiting request. Idempotent. */
export type Release = () => void;

/** Typical duration of a costly request, for the Retry-After of refused requests. */
const SECONDS_PER_REQUEST = 2;

/**
 * Limits the number of costly requests that run concurrently, so that cheap requests are not delayed. Slots are granted to
 * callers in turn (round-robin), whatever the number of waiting requests of each.
 */
export class CostlyQueue {
  private running = 0;
  private readonly waiting = new RoundRobin<string, (release: Release) => void>();

  constructor(private readonly limits: CostlyQueueLimits) {}

  get load(): { running: number; waiting: number } {
    return { running: this.running, waiting: this.waiting.size };
  }

  /**
   * Waits for a slot, until the request is aborted.
   *
   * @param caller see callerKey
   * @returns a function that must be called when the response is complete, successful or not
   * @throws ServiceError RATE_LIMITED if the caller has too many waiting requests, UNAVAILABLE if the queue is full; the
   *   reason if the request is aborted
   */
  async acquire(caller: string, waiter: Waiter): Promise<Release> {
    if (this.running < this.limits.maxRunning) return this.start();
    if (this.waiting.sizeOf(caller) >= this.limits.maxWaitingPerCaller) throw rateLimited(this.secondsToWait());
    if (this.waiting.size >= this.limits.maxWaiting) throw queueFull(this.secondsToWait());
    return new Promise((resolve, reject) => {
      // removed synchronously, so that no slot is granted to an aborted request
      const stopListening = waiter.onEnd((error) => {
        this.waiting.remove(caller, start);
        reject(error);
      });
      const start = (release: Release) => {
        stopListening();
        resolve(release);
      };
      this.waiting.add(caller, start);
    });
  }

  private start(): Release {
    this.running += 1;
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      this.running -= 1;
      this.waiting.take()?.item(this.start());
    };
  }

  private secondsToWait(): number {
    return Math.ceil(((this.waiting.size + 1) / this.limits.maxRunning) * SECONDS_PER_REQUEST);
  }
}

function queueFull(retryAfterSeconds: number): ServiceError {
  const message = `Too many costly requests are waiting; retry after ${retryAfterSeconds} s, or request less data.`;
  return new ServiceError(message, { code: ErrorCode.Unavailable, retryAfterSeconds });
}
