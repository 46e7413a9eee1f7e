/** An entity that answers a query. */
export interface Hit {
  id: string;
  /** lower is better */
  rank: number;
  /** higher is better among hits of one rank */
  score: number;
  isRetired: boolean;
  /** what matched best: 0 for the name, the place of an alias from 1, null for the description */
  place: number | null;
}

/** By rank, score and id; retired entities last. */
export function compareHits(a: Hit, b: Hit): number {
  return Number(a.isRetired) - Number(b.isRetired) || a.rank - b.rank || b.score - a.score || (a.id < b.id ? -1 : 1);
}
