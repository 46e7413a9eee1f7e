import { CostlyQueue } from '../../src/graphql/budget/costly-queue.js';
import { COSTLY_QUEUE_LIMITS, FIXED_LIMITS } from '../../src/graphql/budget/limits.js';
import type { CostControl } from '../../src/graphql/limits/limits-hooks.js';
import type { QueryLimits } from '../../src/graphql/limits/query-limits.js';

/** Limits that no test reaches, even on a busy machine. */
export const WIDE_BUDGET = { ...FIXED_LIMITS, computeMs: 60_000, deadlineMs: 60_000, answerBytes: 2_000_000 };

/** Cost control with the default queue and without a rate limit. */
export function costControl(limits: QueryLimits): CostControl {
  return {
    limits,
    firstMeasurement: () => null,
    queue: new CostlyQueue(COSTLY_QUEUE_LIMITS),
    rateLimit: async () => null,
  };
}
