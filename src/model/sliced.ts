/**
 * A computation that yields wherever it may be interrupted, some milliseconds apart at most. It is pure: who runs it
 * decides what happens between two slices.
 */
export type Sliced<Result> = Generator<undefined, Result, unknown>;

/** Runs a computation without interruption: for callers that have nothing else to do, such as scripts and tests. */
export function runToEnd<Result>(sliced: Sliced<Result>): Result {
  for (;;) {
    const step = sliced.next();
    if (step.done) return step.value;
  }
}

/** A computation that is short, as one slice. */
export function* inOneSlice<Result>(compute: () => Result): Sliced<Result> {
  return compute();
}

/** Iterations of about a microsecond between two yields: far fewer than would be noticed, far more than yielding costs. */
const ITERATIONS = 1_000;

/**
 * As Array.from.
 *
 * @param every  yields after this many items: fewer where each takes long
 */
export function* mapSliced<Item, Value>(
  items: Iterable<Item>,
  map: (item: Item, index: number) => Value,
  every = ITERATIONS,
): Sliced<Value[]> {
  const values: Value[] = [];
  for (const item of items) {
    values.push(map(item, values.length));
    if (values.length % every === 0) yield;
  }
  return values;
}

/** As Array.filter. */
export function* filterSliced<Item>(items: readonly Item[], keep: (item: Item) => boolean): Sliced<Item[]> {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    if (keep(items[at]!)) kept.push(items[at]!);
    if (at % ITERATIONS === ITERATIONS - 1) yield;
  }
  return kept;
}

/** As Array.toSorted, which is stable, too: runs that are sorted at once, then merged. */
export function* sortSliced<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Sliced<Item[]> {
  let from = [...items];
  for (let start = 0; start < from.length; start += ITERATIONS) {
    const run = from.slice(start, start + ITERATIONS).sort(compare);
    for (let at = 0; at < run.length; at++) from[start + at] = run[at]!;
    yield;
  }
  let to = [...from];
  for (let width = ITERATIONS; width < items.length; width *= 2) {
    for (let start = 0; start < items.length; start += 2 * width) yield* merge(from, to, start, width, compare);
    [from, to] = [to, from];
  }
  return from;
}

/** Merges two runs of `from` that lie side by side into `to`. */
function* merge<Item>(
  from: readonly Item[],
  to: Item[],
  start: number,
  width: number,
  compare: (a: Item, b: Item) => number,
): Sliced<void> {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(start + 2 * width, from.length);
  let [left, right] = [start, middle];
  for (let at = start; at < end; at++) {
    const isLeft = left < middle && (right >= end || compare(from[left]!, from[right]!) <= 0);
    to[at] = isLeft ? from[left++]! : from[right++]!;
    if (at % ITERATIONS === 0) yield;
  }
}
