import { planner } from '../texts.js';
import { dateAfter, formatDate } from './dates.js';
import type { PlanOptions } from './plan-options.js';

/** The end of the time available: `18 months`, or a date. Null without a limit. */
export function budgetEnd({ budgetMonths, start }: Pick<PlanOptions, 'budgetMonths' | 'start'>): string | null {
  if (budgetMonths === null) return null;
  return start === null ? planner.months(budgetMonths) : formatDate(dateAfter(start, budgetMonths));
}
