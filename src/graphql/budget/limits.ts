/** What a request has used. */
export interface BudgetUse {
  /** that the graph's reads gave, from the database or from memory (see BudgetedReads) */
  records: number;
  /** of the answer's data as JSON, and of text that was made for it */
  answerBytes: number;
  /** CPU time of computations, in milliseconds, summed over their slices */
  computeMs: number;
}

/** What a request may use. */
export interface BudgetLimits extends BudgetUse {
  /** from the request's start to its answer, in milliseconds, the time of writes left out */
  deadlineMs: number;
  /** reads in progress at a time */
  statementsAtOnce: number;
}

/** Limits that are no settings. */
export const FIXED_LIMITS = {
  /** related skills of 20 skills of ESCO read 170,000 links, its role matches 124,000 needs, its problems 162,000 records */
  records: 300_000,
  /** no request takes more than about a second of the service's CPU time; related skills of one skill of ESCO take 75 ms */
  computeMs: 1_000,
  /** the driver's pool has 100 connections: a dozen requests at once leave some to others */
  statementsAtOnce: 8,
};

/** Of requests that are estimated to be costly. */
export const COSTLY_QUEUE_LIMITS = { atOnce: 2, waiting: 64, waitingPerCaller: 8 };

/**
 * What is used, in units of about 10 µs of CPU time, of Node or of Java, whichever is larger. Measured on ESCO, on two busy
 * cores: entities and their edges take Java 40 to 60 µs each, Node as much (5,000 nodes; the needs of 100 roles); an answer
 * of 192 kB (a subgraph of 1,000 nodes, from memory) takes Node 23 ms to execute and to write.
 */
export const UNITS = { record: 5, computeMs: 100, answerByte: 1 / 80 };
