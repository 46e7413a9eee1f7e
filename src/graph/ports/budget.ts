import { runToEnd, type Sliced } from '../../model/sliced.js';

/** What one request may use of the graph and of this process. Every method may throw a GraphQLError that says so. */
export interface Budget {
  /**
   * Runs a read, at once or after others of the same request.
   *
   * @param recordsOf  how many records the read gave
   * @param unitsEach  what a record costs, in units of about 10 µs of CPU time
   */
  read<Result>(work: () => Promise<Result>, recordsOf: (result: Result) => number, unitsEach?: number): Promise<Result>;
  /** Counts records that a long read has given so far, and refuses once the request has ended. */
  count(records: number): void;
  /** Runs a computation in slices, between which the process does other work. */
  run<Result>(sliced: Sliced<Result>): Promise<Result>;
  /** Counts text that was made for the answer, before it is kept. */
  bytes(count: number): void;
}

/** For scripts, beside which no other request is answered. */
export const NO_BUDGET: Budget = {
  read: (work) => work(),
  count: () => undefined,
  run: async (sliced) => runToEnd(sliced),
  bytes: () => undefined,
};
