/** A caller's mistake in a question about planning: which argument, and what to do. */
export class PlanningInputError extends Error {
  override readonly name = 'PlanningInputError';

  constructor(
    readonly argument: string,
    message: string,
  ) {
    super(message);
  }
}
