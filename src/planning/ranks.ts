/** The higher of two ranks at which something is known; null, which meets any need, is the highest. */
export function higherRank(rank: number | null, other: number | null): number | null {
  return rank === null || other === null ? null : Math.max(rank, other);
}

/** How far a known rank meets a required one: 1 where one of them is not stated. */
export function shareOfRank(have: number | null, required: number | null): number {
  return have === null || required === null ? 1 : Math.min(1, have / required);
}
