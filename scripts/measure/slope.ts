export interface Point {
  x: number;
  y: number;
}

/** @returns NaN for an empty list */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The slope of the least-squares line through the lowest y at each x. The lowest is used because garbage collection,
 * compilers and other processes only add to a measurement.
 *
 * @returns NaN for fewer than two distinct x
 */
export function slopeOf(points: readonly Point[]): number {
  const lowest = new Map<number, number>();
  for (const { x, y } of points) lowest.set(x, Math.min(y, lowest.get(x) ?? Infinity));
  const x0 = mean([...lowest.keys()]);
  const y0 = mean([...lowest.values()]);
  let variance = 0;
  let covariance = 0;
  for (const [x, y] of lowest) {
    variance += (x - x0) ** 2;
    covariance += (x - x0) * (y - y0);
  }
  return variance === 0 ? NaN : covariance / variance;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param share  0.5 for the median, 0.99 for p99 @returns NaN for an empty list */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
