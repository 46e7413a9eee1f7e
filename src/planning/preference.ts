import type { EntityFacts } from '../model/entity-facts.js';
import type { PlanSkill } from '../model/prerequisite-graph.js';
import type { Goal, Selection } from './input.js';
import { PlanningInputError } from './input-error.js';

/** Which skills to prefer and to avoid among alternatives. */
export interface Preference {
  isAvoided: (skill: PlanSkill) => boolean;
  isPreferred: (skill: PlanSkill) => boolean;
  /** Whether a skill is preferred by its own id. */
  isNamed: (skill: string) => boolean;
}

/**
 * A skill is avoided or preferred by its own id, else by a technology that it uses. Among technologies `avoid` takes
 * precedence.
 *
 * @throws PlanningInputError for an id that is in both, and for a goal to avoid
 */
export function preferenceOf(goals: readonly Goal[], avoid: Selection, prefer: Selection): Preference {
  const both = [...prefer.skills, ...prefer.technologies].find((id) => has(avoid, id));
  if (both !== undefined) {
    throw new PlanningInputError('prefer', `${both} is in avoid as well; leave it in one of the two.`);
  }
  const excluded = goals.find(({ id }) => has(avoid, id));
  if (excluded) {
    throw new PlanningInputError('avoid', `${excluded.id} is a goal; remove it from avoid, or from goals.`);
  }
  const uses = ({ technologies }: PlanSkill, selection: Selection): boolean =>
    selection.technologies.size > 0 && technologies.some((id) => selection.technologies.has(id));
  const isAvoided = (skill: PlanSkill): boolean =>
    avoid.skills.has(skill.id) || (!prefer.skills.has(skill.id) && uses(skill, avoid));
  return {
    isAvoided,
    isNamed: (skill) => prefer.skills.has(skill),
    isPreferred: (skill) => prefer.skills.has(skill.id) || (uses(skill, prefer) && !isAvoided(skill)),
  };
}

function has({ skills, technologies }: Selection, id: string): boolean {
  return skills.has(id) || technologies.has(id);
}

/**
 * The skills and technologies to avoid, or to prefer.
 *
 * @throws PlanningInputError for an entity of another kind
 */
export function expandSelection(entities: readonly EntityFacts[], argument: 'avoid' | 'prefer'): Selection {
  const other = entities.find(({ kind }) => kind !== 'SKILL' && kind !== 'TECHNOLOGY');
  if (other)
    throw new PlanningInputError(argument, `${other.id} is neither a skill nor a technology; name only those.`);
  const idsOf = (kind: EntityFacts['kind']) =>
    new Set(entities.filter((entity) => entity.kind === kind).map(({ id }) => id));
  return { skills: idsOf('SKILL'), technologies: idsOf('TECHNOLOGY') };
}
