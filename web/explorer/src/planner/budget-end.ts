import { formatCount } from '../ui/format-count.js';
import { dateAfter, formatDate } from './dates.js';
import type { PlanOptions } from './plan-options.js';

/** The end of the time available: `18 months`, or a date. Null without a limit. */
export function budgetEnd({ budgetMonths, start }: Pick<PlanOptions, 'budgetMonths' | 'start'>): string | null {
  if (budgetMonths === null) return null;
  return start === null ? formatCount(budgetMonths, 'month') : formatDate(dateAfter(start, budgetMonths));
}
