import { runToEnd, type Sliced } from '../model/sliced.js';
import type { Search } from './model.js';
import type { Neighbourhood } from '../model/neighbourhood.js';

type Read = (ids: readonly string[]) => Promise<Neighbourhood>;
type Run = <Result>(sliced: Sliced<Result>) => Promise<Result>;
type Step<T> = IteratorResult<readonly string[] | undefined, T>;

const AT_ONCE: Run = async (sliced) => runToEnd(sliced);

/**
 * Runs searches side by side: what they want in one round is read at once.
 *
 * @param read  the neighbourhood of some ids; what it throws ends the searches
 * @param run   runs what the searches compute between two rounds
 */
export async function exploreAll<T>(searches: readonly Search<T>[], read: Read, run: Run = AT_ONCE): Promise<T[]> {
  let steps = await run(advance(searches, null, NOTHING_READ));
  for (;;) {
    if (steps.every(({ done }) => done)) return steps.map((step) => step.value as T);
    const wanted = new Set(steps.flatMap((step) => (step.done ? [] : [...step.value!])));
    const found = await read([...wanted]);
    steps = await run(advance(searches, steps, found));
  }
}

/** Runs one search to its end, one read a round. */
export async function explore<T>(search: Search<T>, read: Read): Promise<T> {
  const [found] = await exploreAll([search], read);
  return found as T;
}

const NOTHING_READ: Neighbourhood = { links: new Map(), degrees: new Map() };

/** Runs every search that has not ended until it wants to read, or ends. */
function* advance<T>(
  searches: readonly Search<T>[],
  before: readonly Step<T>[] | null,
  found: Neighbourhood,
): Sliced<Step<T>[]> {
  const steps: Step<T>[] = [];
  for (const [at, search] of searches.entries()) {
    let step = before?.[at] ?? search.next(found);
    if (before && !step.done) step = search.next(found);
    while (!step.done && step.value === undefined) {
      yield;
      step = search.next(found);
    }
    steps.push(step);
  }
  return steps;
}
