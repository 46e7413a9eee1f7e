/** Resources that a request has used. */
export interface BudgetUse {
  /** returned by reads, from the database or from the cache (see BudgetedReads) */
  records: number;
  /** size of the response data as JSON, and of text that was generated for it */
  answerBytes: number;
  /** CPU time of computations in milliseconds */
  computeMs: number;
}

/** Resources that a request may use. */
export interface BudgetLimits extends BudgetUse {
  /** maximum duration of a request in milliseconds, without the time of writes */
  deadlineMs: number;
  /** reads of one request that run concurrently */
  maxConcurrentReads: number;
}

/** Limits that are not configurable. */
export const FIXED_LIMITS = {
  /** on ESCO, role matches read 124,000 needs, and problems 162,000 records */
  records: 300_000,
  /** a request takes at most about a second of CPU time; related skills of one skill of ESCO take 15 ms */
  computeMs: 1_000,
  /** the driver's pool has 100 connections: a dozen concurrent requests do not exhaust it */
  maxConcurrentReads: 8,
};

/** For requests that are estimated to be costly. */
export const COSTLY_QUEUE_LIMITS = { maxRunning: 2, maxWaiting: 64, maxWaitingPerCaller: 8 };

/**
 * Cost in units of about 10 µs of CPU time of Node or Java, whichever is larger. Measured on ESCO on two busy cores:
 * entities and their edges take 40 to 60 µs each in Java, and as much in Node (5,000 nodes; the needs of 100 roles); a
 * response of 192 kB (a subgraph of 1,000 cached nodes) takes Node 23 ms to execute and serialise.
 */
export const UNITS = { record: 5, computeMs: 100, answerByte: 1 / 80 };
