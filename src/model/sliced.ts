/**
 * A pure computation that yields at least every few milliseconds, so that its runner can do other work between two
 * slices.
 */
export type Sliced<Result> = Generator<undefined, Result, unknown>;

/** Runs a computation without interruption, for callers without other work such as scripts and tests. */
export function runToEnd<Result>(sliced: Sliced<Result>): Result {
  for (;;) {
    const step = sliced.next();
    if (step.done) return step.value;
  }
}

/** A short computation as a single slice. */
export function* inOneSlice<Result>(compute: () => Result): Sliced<Result> {
  return compute();
}

/** Iterations of about a microsecond between two yields: short enough not to block, long enough to amortise a yield. */
const ITERATIONS = 1_000;

/**
 * Like Array.from.
 *
 * @param every  the number of items between two yields; lower it if each takes long
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

/** Like Array.filter. */
export function* filterSliced<Item>(items: readonly Item[], keep: (item: Item) => boolean): Sliced<Item[]> {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    if (keep(items[at]!)) kept.push(items[at]!);
    if (at % ITERATIONS === ITERATIONS - 1) yield;
  }
  return kept;
}

/** Like Array.toSorted, and as stable: sorts runs, then merges them. */
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

/** Merges two adjacent runs of `from` into `to`. */
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
