/**
 * A computation that yields wherever it may be interrupted, some milliseconds apart at most. It is pure: who runs it
 * decides what happens between two slices.
 */
export type Sliced<Result> = Generator<void, Result, void>;

/** Runs a computation without interruption: for callers that have nothing else to do, such as scripts and tests. */
export function runToEnd<Result>(sliced: Sliced<Result>): Result {
  for (;;) {
    const step = sliced.next();
    if (step.done) return step.value;
  }
}
