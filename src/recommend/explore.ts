import type { Neighbourhood, Search } from './model.js';

/**
 * Runs searches side by side: what they want in one round is read at once.
 *
 * @param read  the neighbourhood of some ids; what it throws ends the searches
 */
export async function exploreAll<T>(
  searches: readonly Search<T>[],
  read: (ids: readonly string[]) => Promise<Neighbourhood>,
): Promise<T[]> {
  const steps = searches.map((search) => search.next());
  for (;;) {
    if (steps.every(({ done }) => done)) return steps.map((step) => step.value as T);
    const wanted = new Set(steps.flatMap((step) => (step.done ? [] : [...step.value])));
    const found = await read([...wanted]);
    searches.forEach((search, at) => {
      if (!steps[at]!.done) steps[at] = search.next(found);
    });
  }
}

/** Runs one search to its end, one read a round. */
export async function explore<T>(
  search: Search<T>,
  read: (ids: readonly string[]) => Promise<Neighbourhood>,
): Promise<T> {
  const [found] = await exploreAll([search], read);
  return found as T;
}
