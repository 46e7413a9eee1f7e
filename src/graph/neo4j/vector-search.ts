import type { Near } from '../ports/meaning-reads.js';

type Candidate = [id: string, similarity: number, score: number];

/** What the index returned for one vector. */
export interface Candidates<Key> {
  key: Key;
  /** whether the index has no more vectors */
  exhausted: boolean;
  /** the least score of the index; what it did not return has no higher one */
  lowest: number | null;
  /** those of the kinds asked for, in any order */
  candidates: readonly Candidate[];
}

/** Of the ten nearest by the exact similarity, 0.998 are among so many that the index returns. */
const MIN_CANDIDATES = 50;
/** With a filter by kind, most candidates may be of other kinds. */
const GROWTH = 4;

/**
 * The nearest entities to several vectors. Takes more candidates than asked for, since the index is approximate and knows no
 * kinds, and more again for the vectors for which that was not enough.
 *
 * @param fetch  reads candidates for some keys in one statement
 */
export async function findNearest<Key>(
  keys: readonly Key[],
  limit: number,
  fetch: (keys: readonly Key[], count: number) => Promise<readonly Candidates<Key>[]>,
): Promise<ReadonlyMap<Key, readonly Near[]>> {
  const found = new Map<Key, readonly Near[]>();
  if (limit === 0) return found;
  let missing = keys;
  for (let count = Math.max(MIN_CANDIDATES, 2 * limit); missing.length > 0; count *= GROWTH) {
    const incomplete: Key[] = [];
    for (const result of await fetch(missing, count)) {
      const sorted = result.candidates.toSorted(byNearness).slice(0, limit);
      if (isEnough(result, sorted, limit)) found.set(result.key, sorted.map(toNear));
      else incomplete.push(result.key);
    }
    missing = incomplete;
  }
  return found;
}

/** Candidates with the least score may have equals that the index did not return: which of them come first is open. */
function isEnough<Key>({ exhausted, lowest }: Candidates<Key>, sorted: readonly Candidate[], limit: number): boolean {
  if (exhausted) return true;
  return sorted.length === limit && sorted.every(([, , score]) => score > (lowest ?? 0));
}

function byNearness([id, similarity]: Candidate, [otherId, otherSimilarity]: Candidate): number {
  return otherSimilarity - similarity || (id < otherId ? -1 : 1);
}

function toNear([id, similarity]: Candidate): Near {
  return { id, similarity };
}
