import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Sliced } from '../../model/sliced.js';

/** Runs one slice of a computation in each turn of the event loop, for what is computed once for all requests. */
export async function inTurns<Result>(sliced: Sliced<Result>): Promise<Result> {
  for (;;) {
    const step = sliced.next();
    if (step.done) return step.value;
    await nextTurn();
  }
}
