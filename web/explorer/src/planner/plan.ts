import type { LearningPathQuery } from '../api/generated/graphql.js';
import { planner } from '../texts.js';

export type Plan = NonNullable<LearningPathQuery['learningPath']>;
export type Step = Plan['stages'][number]['steps'][number];
export type SkillName = Plan['choices'][number]['chosen'];

/** The steps within the time budget, in order. */
export function stepsOf({ stages }: Plan): Step[] {
  return stages.flatMap(({ steps }) => steps);
}

/** The names of all steps by skill id, including deferred ones. */
export function stepNames(plan: Plan): ReadonlyMap<string, string> {
  return new Map([...stepsOf(plan), ...plan.deferred, ...plan.alongside].map(({ skill }) => [skill.id, skill.name]));
}

/** The skill of a step and, if it is known at a lower level, from which level to which: `SQL, Beginner → Intermediate`. */
export function stepName({ skill, from, to }: Step): string {
  return from && to ? `${skill.name}, ${from.name} → ${to.name}` : skill.name;
}

/** When a skill that is learned alongside can begin. */
export function alongsideBegin({ after }: Plan['alongside'][number]): string {
  const texts = planner.alongside;
  return after ? texts.after(after.position, after.skill.name) : texts.fromStart;
}

/** The steps on the critical path. */
export function criticalSteps(plan: Plan): Step[] {
  const ids = new Set(plan.criticalPath.map(({ id }) => id));
  return stepsOf(plan).filter(({ skill }) => ids.has(skill.id));
}
