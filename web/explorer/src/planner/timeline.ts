/** Distances that people count months by. */
const DISTANCES = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200];

/** Marks below a time axis: as close as leaves at most so many. */
export function marksOf(months: number, atMost = 8): number[] {
  const distance = DISTANCES.find((one) => months / one <= atMost) ?? Math.ceil(months / atMost);
  return Array.from({ length: Math.floor(months / distance) + 1 }, (_, index) => index * distance);
}

/** Where a stretch of time lies on an axis, in percent of its length; never too thin to see. */
export function barOf(start: number, end: number, months: number): { left: number; width: number } {
  if (months <= 0) return { left: 0, width: 0 };
  const width = Math.min(100, Math.max(0.5, ((end - start) / months) * 100));
  return { left: Math.min((start / months) * 100, 100 - width), width };
}

/** The time of several things, one after another. */
export function sumOf(times: readonly { min: number; max: number }[]): { min: number; max: number } {
  return times.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), { min: 0, max: 0 });
}
