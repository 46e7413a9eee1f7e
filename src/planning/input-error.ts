/** Invalid input to planning: the argument and how to fix it. */
export class PlanningInputError extends Error {
  override readonly name = 'PlanningInputError';

  constructor(
    readonly argument: string,
    message: string,
  ) {
    super(message);
  }
}
