import type { JobEntitiesQuery } from '../api/generated/graphql.js';
import { type Plan, type SkillName, type Step, stepsOf } from '../planner/plan.js';

/** A skill or technology that a job asks for. */
export type JobEntity = Extract<NonNullable<JobEntitiesQuery['nodes'][number]>, { name: string }>;

/** Something that a job asks for, with the skill that stands for it in the learning path. */
export interface Need {
  id: string;
  name: string;
  /** null if it is the need itself, or if nothing is known about it */
  skill: SkillName | null;
  /** the step of the path that teaches it, if it is one */
  step: Step | null;
  /** what to learn before it */
  before: readonly SkillName[];
}

/** What a job asks for, by whether it is known. */
export interface Gap {
  /** named in the CV */
  named: readonly Need[];
  /** known because of what the CV names */
  implied: readonly Need[];
  /** in the order of the learning path */
  missing: readonly Need[];
}

/** Whether a learning path to an entity exists: none leads to a technology that no skill uses. */
export function isLearnable(entity: JobEntity): boolean {
  return entity.__typename === 'Skill' || entity.skills.totalCount > 0;
}

/**
 * Divides what a job asks for.
 *
 * @param known  the ids that the CV names
 * @param plan  the learning path from them to the entities; null without one
 */
export function gapOf(entities: readonly JobEntity[], known: readonly string[], plan: Plan | null): Gap {
  const steps = plan ? stepsOf(plan) : [];
  const implied = new Set(plan?.alreadyKnown.map(({ id }) => id));
  const named: Need[] = [];
  const others: Need[] = [];
  for (const entity of entities) {
    const skill = skillOf(entity, plan);
    const id = skill?.id ?? entity.id;
    const need = {
      id: entity.id,
      name: entity.name,
      skill: id === entity.id ? null : skill,
      step: steps.find((step) => step.skill.id === id) ?? null,
      before: steps.filter(({ neededFor }) => neededFor.some((one) => one.id === id)).map((step) => step.skill),
    };
    (known.includes(entity.id) ? named : others).push(need);
  }
  const isImplied = ({ id, skill }: Need) => implied.has(skill?.id ?? id);
  return {
    named,
    implied: others.filter(isImplied),
    missing: others.filter((need) => !isImplied(need)).sort((a, b) => positionOf(a) - positionOf(b)),
  };
}

function positionOf({ step }: Need): number {
  return step?.position ?? Infinity;
}

/** The skill that an entity stands for: of a technology without a primary skill, the one that the path has chosen. */
function skillOf(entity: JobEntity, plan: Plan | null): SkillName | null {
  if (entity.__typename === 'Skill') return entity;
  const choice = plan?.choices.find(({ group }) => group === entity.id);
  return entity.primarySkill ?? choice?.chosen ?? null;
}
