import type { Neighbourhood, Search } from './model.js';

/**
 * Runs a search to its end, one read a round.
 *
 * @param read  the neighbourhood of some ids; what it throws ends the search
 */
export async function explore<T>(
  search: Search<T>,
  read: (ids: readonly string[]) => Promise<Neighbourhood>,
): Promise<T> {
  let step = search.next();
  while (!step.done) step = search.next(await read(step.value));
  return step.value;
}
