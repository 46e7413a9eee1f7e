import { badUserInput } from '../errors.js';
import { PlanningInputError } from '../planning/input-error.js';

/** Runs a plan; a caller's mistake that it finds becomes BAD_USER_INPUT with the argument's name. */
export function plan<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof PlanningInputError) throw badUserInput(error.argument, error.message);
    throw error;
  }
}
