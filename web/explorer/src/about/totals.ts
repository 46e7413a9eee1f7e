/** How edges are justified, as the API counts them. */
interface EvidenceCount {
  stated: number;
  inferred: number;
}

/** The numbers of all claims, of stated ones, and of those that cite a source. */
export function totalsOf<Count extends EvidenceCount & { cited?: number }>(counts: readonly Count[]) {
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0);
  const stated = sum((count) => count.stated);
  return { all: stated + sum((count) => count.inferred), stated, cited: sum(({ cited = 0 }) => cited) };
}
