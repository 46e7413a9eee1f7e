import { FIXED_LIMITS } from '../../src/graphql/budget/limits.js';

/** What a request may use in tests of something else: a machine that is busy must not fail them. */
export const WIDE_BUDGET = { ...FIXED_LIMITS, computeMs: 60_000, deadlineMs: 60_000, answerBytes: 2_000_000 };
