import type { MonthRange } from '../model/records.js';
import { PlanningInputError } from './input-error.js';

/** The hours a week that the sources' learning times assume. */
export const REFERENCE_HOURS = 10;

export interface Slot {
  time: MonthRange;
  /** Months from the beginning; a step takes the middle of its range. */
  startMonth: number;
  endMonth: number;
}

/** The middle of a range, in months. */
export function middle({ min, max }: MonthRange): number {
  return (min + max) / 2;
}

/**
 * Schedules steps one after another.
 *
 * @param timeOf  at the reference pace
 * @returns slots at `hoursPerWeek`
 */
export function schedule<Step>(
  steps: readonly Step[],
  timeOf: (step: Step) => MonthRange,
  hoursPerWeek: number,
): { step: Step; slot: Slot }[] {
  const scale = REFERENCE_HOURS / hoursPerWeek;
  let month = 0;
  return steps.map((step) => {
    const time = timeOf(step);
    const startMonth = month;
    month += middle(time) * scale;
    const slot = { time: atPace(time, hoursPerWeek), startMonth: rounded(startMonth), endMonth: rounded(month) };
    return { step, slot };
  });
}

/** The sum of ranges. */
export function total(times: readonly MonthRange[]): MonthRange {
  return {
    min: rounded(times.reduce((sum, { min }) => sum + min, 0)),
    max: rounded(times.reduce((sum, { max }) => sum + max, 0)),
  };
}

/** @param time  at the reference pace */
export function atPace({ min, max }: MonthRange, hoursPerWeek: number): MonthRange {
  const scale = REFERENCE_HOURS / hoursPerWeek;
  return { min: rounded(min * scale), max: rounded(max * scale) };
}

/** The hours in a week: no pace is faster. */
const WEEK = 168;

/** @throws PlanningInputError for a number out of range */
export function checkPace(hoursPerWeek: number): void {
  if (hoursPerWeek > 0 && hoursPerWeek <= WEEK) return;
  throw new PlanningInputError('hoursPerWeek', `is ${hoursPerWeek}; give a number above 0 and at most ${WEEK}.`);
}

/** @throws PlanningInputError for a number out of range */
export function checkBudget(budgetMonths: number | null): void {
  if (budgetMonths === null || (budgetMonths > 0 && Number.isFinite(budgetMonths))) return;
  throw new PlanningInputError('budgetMonths', `is ${budgetMonths}; give a number above 0, or leave it out.`);
}

/** Rounds to a millionth of a month, which removes floating-point noise. */
export function rounded(months: number): number {
  return Math.round(months * 1e6) / 1e6;
}

interface Chain<Step> {
  step: Step;
  months: number;
  length: number;
  previous: Chain<Step> | null;
}

/**
 * The longest chain of dependent steps by time (critical path; Kelley and Walker 1959). Of equally long chains the one with
 * more steps is taken, then the first.
 *
 * @param steps      prerequisites come first
 * @param requires   a required step that comes later, as in a cycle, is ignored
 * @returns the steps of the chain, first step first
 */
export function criticalPath<Step>(
  steps: readonly Step[],
  monthsOf: (step: Step) => number,
  requires: (step: Step) => readonly Step[],
): Step[] {
  const chains = new Map<Step, Chain<Step>>();
  let last: Chain<Step> | null = null;
  for (const step of steps) {
    let previous: Chain<Step> | null = null;
    for (const required of requires(step)) previous = longer(previous, chains.get(required));
    const chain: Chain<Step> = {
      step,
      months: monthsOf(step) + (previous?.months ?? 0),
      length: 1 + (previous?.length ?? 0),
      previous,
    };
    chains.set(step, chain);
    last = longer(last, chain);
  }
  const path: Step[] = [];
  for (let chain = last; chain !== null; chain = chain.previous) path.push(chain.step);
  return path.reverse();
}

function longer<Step>(chain: Chain<Step> | null, other: Chain<Step> | undefined): Chain<Step> | null {
  if (!chain || !other) return chain ?? other ?? null;
  const isLonger = other.months === chain.months ? other.length > chain.length : other.months > chain.months;
  return isLonger ? other : chain;
}
