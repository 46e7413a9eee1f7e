import { toQueryString } from '../ui/query-string.js';
import { parseDate } from './dates.js';

/** The options of a plan in the query string. Known skills are not included: they stay in the browser. */
export interface PlanOptions {
  /** ids, most urgent first */
  goals: readonly string[];
  hoursPerWeek: number;
  /** null for no limit */
  budgetMonths: number | null;
  /** the first day, as `2026-12-01`; null for times in months */
  start: string | null;
  /** whether to include recommended prerequisites */
  recommended: boolean;
  /** whether to include preferred needs of roles */
  preferred: boolean;
  /** ids of alternatives to prefer and to avoid */
  prefer: readonly string[];
  avoid: readonly string[];
}

/** The pace that learning times refer to. */
export const REFERENCE_HOURS = 10;

/** Parses a query string; missing and invalid values get defaults. */
export function readPlanOptions(search: string): PlanOptions {
  const params = new URLSearchParams(search);
  const ids = (name: string) => [...new Set(params.getAll(name).filter(Boolean))];
  return {
    goals: ids('goal'),
    hoursPerWeek: parsePositive(params.get('hours')) ?? REFERENCE_HOURS,
    budgetMonths: parsePositive(params.get('budget')),
    start: parseDate(params.get('start')),
    recommended: params.get('recommended') === 'yes',
    preferred: params.get('preferred') === 'yes',
    prefer: ids('prefer'),
    avoid: ids('avoid'),
  };
}

/** Serializes to a query string, without default values. */
export function writePlanOptions(options: PlanOptions): string {
  const params = new URLSearchParams();
  for (const id of options.goals) params.append('goal', id);
  if (options.hoursPerWeek !== REFERENCE_HOURS) params.set('hours', String(options.hoursPerWeek));
  if (options.budgetMonths !== null) params.set('budget', String(options.budgetMonths));
  if (options.start !== null) params.set('start', options.start);
  if (options.recommended) params.set('recommended', 'yes');
  if (options.preferred) params.set('preferred', 'yes');
  for (const id of options.prefer) params.append('prefer', id);
  for (const id of options.avoid) params.append('avoid', id);
  return toQueryString(params);
}

/** Parses a positive number, or returns null. */
export function parsePositive(text: string | null): number | null {
  const value = Number(text);
  return text?.trim() && Number.isFinite(value) && value > 0 ? value : null;
}
