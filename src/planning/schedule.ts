import type { MonthRange } from '../model/records.js';

/** Hours a week that the sources' learning times are meant for. */
export const REFERENCE_HOURS = 10;

export interface Slot {
  time: MonthRange;
  /** months from the beginning; a step takes the middle of its range */
  startMonth: number;
  endMonth: number;
}

/** The middle of a range, in months. */
export function middle({ min, max }: MonthRange): number {
  return (min + max) / 2;
}

/**
 * Lays steps out one after another.
 *
 * @param times  at the reference pace
 * @returns slots at `hoursPerWeek`, in the same order
 */
export function schedule(times: readonly MonthRange[], hoursPerWeek: number): Slot[] {
  const scale = REFERENCE_HOURS / hoursPerWeek;
  let month = 0;
  return times.map((time) => {
    const startMonth = month;
    month += middle(time) * scale;
    return { time: scaled(time, scale), startMonth: rounded(startMonth), endMonth: rounded(month) };
  });
}

/** The sum of ranges. */
export function total(times: readonly MonthRange[]): MonthRange {
  return {
    min: rounded(times.reduce((sum, { min }) => sum + min, 0)),
    max: rounded(times.reduce((sum, { max }) => sum + max, 0)),
  };
}

function scaled({ min, max }: MonthRange, scale: number): MonthRange {
  return { min: rounded(min * scale), max: rounded(max * scale) };
}

/** Without the noise of floating point: to a millionth of a month. */
export function rounded(months: number): number {
  return Math.round(months * 1e6) / 1e6;
}

/**
 * The longest chain of dependent steps by time (critical path; Kelley and Walker 1959); of equally long chains the one
 * with more steps.
 *
 * @param months    of each step; prerequisites come first
 * @param requires  steps that each requires; one that comes later (in a cycle) makes no chain
 * @returns the chain's steps, first step first
 */
export function criticalPath(months: readonly number[], requires: readonly (readonly number[])[]): number[] {
  const end = new Float64Array(months.length);
  const length = new Int32Array(months.length);
  const before = new Int32Array(months.length).fill(-1);
  const longer = (one: number, other: number): boolean =>
    other === -1 || end[one]! > end[other]! || (end[one] === end[other] && length[one]! > length[other]!);
  let last = -1;
  for (let step = 0; step < months.length; step++) {
    let previous = -1;
    for (const required of requires[step]!) if (required < step && longer(required, previous)) previous = required;
    before[step] = previous;
    end[step] = months[step]! + (previous === -1 ? 0 : end[previous]!);
    length[step] = 1 + (previous === -1 ? 0 : length[previous]!);
    if (longer(step, last)) last = step;
  }
  const path: number[] = [];
  for (let at = last; at !== -1; at = before[at]!) path.push(at);
  return path.reverse();
}
