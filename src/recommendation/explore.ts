import { runToEnd, type Sliced } from '../model/sliced.js';
import type { Search } from './search.js';
import type { Neighbourhood } from '../model/neighbourhood.js';

type Read = (ids: readonly string[]) => Promise<Neighbourhood>;
type Run = <Result>(sliced: Sliced<Result>) => Promise<Result>;
type Step<T> = IteratorResult<readonly string[] | undefined, T>;

const UNINTERRUPTED: Run = async (sliced) => runToEnd(sliced);

/**
 * Runs searches concurrently: the ids that they request in one round are read together.
 *
 * @param read  reads the neighbourhood of ids; an error ends the searches
 * @param run   runs the computations of the searches between two rounds
 */
export async function exploreAll<T>(
  searches: readonly Search<T>[],
  read: Read,
  run: Run = UNINTERRUPTED,
): Promise<T[]> {
  let steps = await run(advance(searches, null, NOTHING_READ));
  for (;;) {
    if (steps.every(({ done }) => done)) return steps.map((step) => step.value as T);
    const requested = new Set(steps.flatMap((step) => (step.done ? [] : (step.value ?? []))));
    const found = await read([...requested]);
    steps = await run(advance(searches, steps, found));
  }
}

/** Runs one search to its end, with one read per round. */
export async function explore<T>(search: Search<T>, read: Read): Promise<T> {
  const [found] = await exploreAll([search], read);
  return found as T;
}

const NOTHING_READ: Neighbourhood = { links: new Map(), degrees: new Map() };

/** Advances every running search until it requests a read, or ends. */
function* advance<T>(
  searches: readonly Search<T>[],
  previous: readonly Step<T>[] | null,
  found: Neighbourhood,
): Sliced<Step<T>[]> {
  const steps: Step<T>[] = [];
  for (const [index, search] of searches.entries()) {
    let step = previous?.[index] ?? search.next(found);
    if (previous && !step.done) step = search.next(found);
    while (!step.done && step.value === undefined) {
      yield;
      step = search.next(found);
    }
    steps.push(step);
  }
  return steps;
}
