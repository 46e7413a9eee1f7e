/** The middle of some values and how far they are apart. */
export interface Summary {
  median: number;
  /** the first and the third quartile */
  lower: number;
  upper: number;
  largest: number;
  /** (maximum - minimum) / median */
  spread: number;
}

/** @returns NaN throughout for an empty list */
export function summary(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  const [smallest, largest] = [quantile(sorted, 0), quantile(sorted, 1)];
  const spread = (largest - smallest) / median;
  return { median, lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75), largest, spread };
}

/** Interpolates between neighbours, as numpy.quantile and R (type 7) do by default. */
function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  if (below === undefined || above === undefined) return NaN;
  return below + (position - Math.floor(position)) * (above - below);
}
