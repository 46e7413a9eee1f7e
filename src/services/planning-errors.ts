import { badUserInput } from '../model/errors.js';
import type { Sliced } from '../model/sliced.js';
import { PlanningInputError } from '../planning/input-error.js';

/** Runs a short part of a plan; a caller's mistake that it finds becomes BAD_USER_INPUT with the argument's name. */
export function plan<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    throw asUserInput(error);
  }
}

/** As `plan`, for what is computed in slices. */
export function* planSliced<Result>(sliced: Sliced<Result>): Sliced<Result> {
  try {
    return yield* sliced;
  } catch (error) {
    throw asUserInput(error);
  }
}

function asUserInput(error: unknown): unknown {
  return error instanceof PlanningInputError ? badUserInput(error.argument, error.message) : error;
}
