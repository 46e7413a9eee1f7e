import { CostlyQueue } from '../../src/graphql/budget/costly-queue.js';
import { COSTLY_QUEUE_LIMITS, FIXED_LIMITS } from '../../src/graphql/budget/limits.js';
import type { CostControl } from '../../src/graphql/limits/limits-plugin.js';
import type { QueryLimits } from '../../src/graphql/limits/query-limits.js';

/** What a request may use in tests of something else: a machine that is busy must not fail them. */
export const WIDE_BUDGET = { ...FIXED_LIMITS, computeMs: 60_000, deadlineMs: 60_000, answerBytes: 2_000_000 };

/** The limits of a test, with the queue of the service and no limit of cost for each minute. */
export function costControl(limits: QueryLimits): CostControl {
  return { limits, queue: new CostlyQueue(COSTLY_QUEUE_LIMITS), rateLimit: async () => null };
}
