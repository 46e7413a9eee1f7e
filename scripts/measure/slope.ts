export interface Point {
  x: number;
  y: number;
}

/** @returns NaN for no values */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * What one more of x adds to y: the slope of the least-squares line through the lowest y at each x. Garbage collection,
 * compilers and other processes only ever add to what is measured.
 *
 * @returns NaN where there are fewer than two different x
 */
export function slopeOf(points: readonly Point[]): number {
  const lowest = new Map<number, number>();
  for (const { x, y } of points) lowest.set(x, Math.min(y, lowest.get(x) ?? Infinity));
  const x0 = mean([...lowest.keys()]);
  const y0 = mean([...lowest.values()]);
  let spread = 0;
  let common = 0;
  for (const [x, y] of lowest) {
    spread += (x - x0) ** 2;
    common += (x - x0) * (y - y0);
  }
  return spread === 0 ? NaN : common / spread;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param share  0.5 for the median, 0.99 for p99 @returns NaN for no values */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
