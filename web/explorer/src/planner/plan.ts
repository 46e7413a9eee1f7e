import type { LearningPathQuery } from '../api/generated/graphql.js';

export type Plan = NonNullable<LearningPathQuery['learningPath']>;
export type Step = Plan['stages'][number]['steps'][number];
export type SkillName = Plan['choices'][number]['chosen'];

/** The steps within the time budget, in order. */
export function stepsOf({ stages }: Plan): Step[] {
  return stages.flatMap(({ steps }) => steps);
}

/** The names of all steps by skill id, including deferred ones. */
export function stepNames(plan: Plan): ReadonlyMap<string, string> {
  return new Map([...stepsOf(plan), ...plan.deferred].map(({ skill }) => [skill.id, skill.name]));
}

/** The steps on the critical path. */
export function criticalSteps(plan: Plan): Step[] {
  const ids = new Set(plan.criticalPath.map(({ id }) => id));
  return stepsOf(plan).filter(({ skill }) => ids.has(skill.id));
}
