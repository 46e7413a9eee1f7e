import { runToEnd, type Sliced } from '../../model/sliced.js';

/** What one request may use of the graph and of this process. Every method may throw a ServiceError when it is used up. */
export interface Budget {
  /**
   * Runs a read, immediately or after other reads of the same request.
   *
   * @param countRecords    counts the records of the result
   * @param unitsPerRecord  cost of a record, in units of about 10 µs of CPU time
   */
  read<Result>(
    work: () => Promise<Result>,
    countRecords: (result: Result) => number,
    unitsPerRecord?: number,
  ): Promise<Result>;
  /** Counts records that a long read has returned so far, and throws if the request has ended. */
  count(records: number): void;
  /** Counts the records of a result that is in memory, unless it was counted before, and throws if the request has ended. */
  countOnce(result: unknown, records: number, unitsPerRecord?: number): void;
  /** Runs a computation in slices, between which the process does other work. */
  run<Result>(sliced: Sliced<Result>): Promise<Result>;
  /** Counts text that was generated for the response, before it is stored. */
  bytes(count: number): void;
}

/** For scripts, which share their process with no other requests. */
export const NO_BUDGET: Budget = {
  read: (work) => work(),
  count: () => undefined,
  countOnce: () => undefined,
  run: async (sliced) => runToEnd(sliced),
  bytes: () => undefined,
};
