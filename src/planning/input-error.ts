import type { EntityFacts } from '../model/entity-facts.js';

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

/** For an entity of a kind that means no skills. */
export function standsForNoSkills(argument: string, { id, kind }: EntityFacts): PlanningInputError {
  const problem = `a ${kind.toLowerCase()} stands for no skills`;
  return new PlanningInputError(argument, `${id}: ${problem}; name a skill, technology, role, level, area or track.`);
}
