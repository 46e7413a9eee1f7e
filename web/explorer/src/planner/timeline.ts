/** Natural intervals, in months. */
const INTERVALS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200];

/** Marks of a time axis, at the smallest natural interval that results in at most `max` intervals. */
export function axisMarks(months: number, max = 8): number[] {
  const interval = INTERVALS.find((candidate) => months / candidate <= max) ?? Math.ceil(months / max);
  return Array.from({ length: Math.floor(months / interval) + 1 }, (_, index) => index * interval);
}

/** The position of a period on an axis, in percent of its length, with a minimum width. */
export function barPosition(start: number, end: number, months: number): { left: number; width: number } {
  if (months <= 0) return { left: 0, width: 0 };
  const width = Math.min(100, Math.max(0.5, ((end - start) / months) * 100));
  return { left: Math.min((start / months) * 100, 100 - width), width };
}

/** The sum of ranges. */
export function sumRanges(times: readonly { min: number; max: number }[]): { min: number; max: number } {
  return times.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), { min: 0, max: 0 });
}
