import { queryOf } from '../ui/query.js';

/** What a plan's address says. What the visitor knows is no part of it: that stays in the browser. */
export interface Wishes {
  /** ids, most urgent first */
  goals: readonly string[];
  hoursPerWeek: number;
  /** null: no end */
  budgetMonths: number | null;
  /** follow recommended prerequisites, too */
  recommended: boolean;
  /** a role's preferred needs, too */
  preferred: boolean;
  /** ids of alternatives to take, and not to take */
  prefer: readonly string[];
  avoid: readonly string[];
}

/** The pace that the sources' learning times are given for. */
export const REFERENCE_HOURS = 10;

/** What is missing or makes no sense in an address counts as not said. */
export function readWishes(search: string): Wishes {
  const said = new URLSearchParams(search);
  const ids = (name: string) => [...new Set(said.getAll(name).filter(Boolean))];
  return {
    goals: ids('goal'),
    hoursPerWeek: positive(said.get('hours')) ?? REFERENCE_HOURS,
    budgetMonths: positive(said.get('budget')),
    recommended: said.get('recommended') === 'yes',
    preferred: said.get('preferred') === 'yes',
    prefer: ids('prefer'),
    avoid: ids('avoid'),
  };
}

/** The address's part from `?` on; what is as it would be anyway is left out. */
export function writeWishes(wishes: Wishes): string {
  const said = new URLSearchParams();
  for (const id of wishes.goals) said.append('goal', id);
  if (wishes.hoursPerWeek !== REFERENCE_HOURS) said.set('hours', String(wishes.hoursPerWeek));
  if (wishes.budgetMonths !== null) said.set('budget', String(wishes.budgetMonths));
  if (wishes.recommended) said.set('recommended', 'yes');
  if (wishes.preferred) said.set('preferred', 'yes');
  for (const id of wishes.prefer) said.append('prefer', id);
  for (const id of wishes.avoid) said.append('avoid', id);
  return queryOf(said);
}

/** A number above zero, or null. */
export function positive(text: string | null): number | null {
  const value = Number(text);
  return text?.trim() && Number.isFinite(value) && value > 0 ? value : null;
}
