import { badUserInput } from '../model/errors.js';
import type { Sliced } from '../model/sliced.js';
import { PlanningInputError } from '../planning/input-error.js';

/** Runs a function; a PlanningInputError becomes BAD_USER_INPUT with the name of the argument. */
export function withInputErrors<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    throw asUserInput(error);
  }
}

/** As withInputErrors, for a sliced computation. */
export function* withSlicedInputErrors<Result>(sliced: Sliced<Result>): Sliced<Result> {
  try {
    return yield* sliced;
  } catch (error) {
    throw asUserInput(error);
  }
}

function asUserInput(error: unknown): unknown {
  return error instanceof PlanningInputError ? badUserInput(error.argument, error.message) : error;
}
