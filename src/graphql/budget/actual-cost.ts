import type { BudgetUse } from './limits.js';

/** Reading and decoding a node or an edge: 50 µs, measured by `npm run bench -- cost`. */
const UNITS_PER_RECORD = 5;
/** A field of an answer is estimated as one unit, and is about this long. */
const BYTES_PER_UNIT = 25;
const UNITS_PER_MS = 100;

/** What a request has used, in the units of its estimate: one is about 10 µs of CPU time. */
export function actualCost({ records, answerBytes, computeMs }: BudgetUse): number {
  return Math.ceil(records * UNITS_PER_RECORD + answerBytes / BYTES_PER_UNIT + computeMs * UNITS_PER_MS);
}
