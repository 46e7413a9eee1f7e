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
 * What one more of x adds to y: the slope of the least-squares line through the medians of y at each x, so that single
 * outliers (garbage collection, another process) do not count.
 *
 * @returns NaN where there are fewer than two different x
 */
export function slopeOf(points: readonly Point[]): number {
  const byX = new Map<number, number[]>();
  for (const { x, y } of points) byX.set(x, [...(byX.get(x) ?? []), y]);
  const medians = [...byX].map(([x, ys]) => ({ x, y: median(ys) }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x0 = mean(medians.map(({ x }) => x));
  const y0 = mean(medians.map(({ y }) => y));
  const sum = (of: (point: Point) => number) => medians.reduce((total, point) => total + of(point), 0);
  const spread = sum(({ x }) => (x - x0) ** 2);
  return spread === 0 ? NaN : sum(({ x, y }) => (x - x0) * (y - y0)) / spread;
}

/** @param share  0.5 for the median, 0.99 for p99 @returns NaN for no values */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
