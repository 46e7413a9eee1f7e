import type { Near } from '../ports/meaning-reads.js';

type Candidate = [id: string, similarity: number, score: number];

/** What the indexes returned for one vector. */
export interface Candidates<Key> {
  key: Key;
  /** what the indexes did not return has no higher score; null if they have no more */
  unread: number | null;
  /** in any order */
  candidates: readonly Candidate[];
}

/** An index returns 0.998 of the ten nearest by the exact similarity among this number of candidates. */
const MIN_CANDIDATES = 50;
const GROWTH = 4;

/**
 * The nearest entities to several vectors. Takes more candidates than asked for, since an index is approximate, and more again
 * for the vectors for which that was not enough.
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
    for (const { key, unread, candidates } of await fetch(missing, count)) {
      const nearest = candidates.toSorted(byNearness).slice(0, limit);
      if (isComplete(nearest, unread, limit)) found.set(key, nearest.map(toNear));
      else incomplete.push(key);
    }
    missing = incomplete;
  }
  return found;
}

/** Candidates with the least score may have equals that the index did not return: which of them come first is open. */
function isComplete(nearest: readonly Candidate[], unread: number | null, limit: number): boolean {
  return unread === null || (nearest.length === limit && nearest.every(([, , score]) => score > unread));
}

function byNearness([id, similarity]: Candidate, [otherId, otherSimilarity]: Candidate): number {
  return otherSimilarity - similarity || (id < otherId ? -1 : 1);
}

function toNear([id, similarity]: Candidate): Near {
  return { id, similarity };
}
