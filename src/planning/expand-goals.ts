import type { EntityFacts, LevelFacts, RoleFacts } from '../model/entity-facts.js';
import { chainOf, type EarlierRoles, needsOfRoles } from './expand-roles.js';
import { withoutMembers } from './group-members.js';
import type { Goal, GoalAlternatives } from './input.js';
import { PlanningInputError, standsForNoSkills } from './input-error.js';
import { needsOf, skillsIn } from './needs.js';

const NONE: readonly never[] = [];

/**
 * Expands goals to skills. A skill stands for itself; a group for any one member; a technology for any one skill that uses
 * it; a role for its ESSENTIAL needs, optionally with the PREFERRED ones, and the ESSENTIAL needs of the roles before it; a
 * level for its technical skills, an area or a track for all of its skills. Of a named group with a member among the skills
 * of a level, area or track, one member is enough.
 *
 * @param entities  in the order of the input, one for each id
 * @throws PlanningInputError for an empty list, and for a goal that stands for no skill
 */
export function expandGoals(
  entities: readonly EntityFacts[],
  earlier: EarlierRoles,
  includePreferred: boolean,
): Goal[] {
  if (entities.length === 0) {
    throw new PlanningInputError(
      'goals',
      'is empty; name at least one skill, technology, role, level, area or track, or give a goalsText that mentions one.',
    );
  }
  return entities.map((entity) => {
    const goal = toGoal(entity, earlier, includePreferred);
    if (goal.skills.length + goal.anyOf.length === 0) throw new PlanningInputError('goals', nothingToLearn(entity));
    return goal;
  });
}

/** A goal that is no role and no technology. */
export function plainGoal(
  { id, name }: Pick<Goal, 'id' | 'name'>,
  skills: readonly string[],
  anyOf: readonly GoalAlternatives[] = NONE,
): Goal {
  return { id, name, skills, anyOf, ranks: new Map(), roles: NONE, uses: null };
}

function toGoal(entity: EntityFacts, earlier: EarlierRoles, includePreferred: boolean): Goal {
  const { id, name } = entity;
  const goal = (skills: readonly string[], anyOf?: readonly GoalAlternatives[]) =>
    plainGoal({ id, name }, skills, anyOf);
  switch (entity.kind) {
    case 'SKILL':
      return goal([id]);
    case 'TECHNOLOGY':
      return {
        ...goal(entity.uses.map(({ skill }) => skill)),
        uses: new Map(entity.uses.map(({ skill, rank }) => [skill, rank])),
      };
    case 'ALTERNATIVE_GROUP':
      return goal([], entity.skills.length === 0 ? [] : [{ group: id, options: entity.skills, outside: NONE }]);
    case 'AREA':
    case 'TRACK':
      return goal(...withoutMembers(entity, entity.skills));
    case 'LEVEL':
      return goal(...withoutMembers(entity, technicalSkills(entity)));
    case 'ROLE':
      return roleGoal(entity, earlier, includePreferred);
    default:
      throw standsForNoSkills('goals', entity);
  }
}

function roleGoal(role: RoleFacts, earlier: EarlierRoles, includePreferred: boolean): Goal {
  const needsByRole = needsOfRoles(role, earlier);
  const needs = needsOf(needsByRole.get(role.id) ?? NONE).filter(
    ({ importance }) => importance === 'ESSENTIAL' || includePreferred,
  );
  const single = needs.filter(({ group }) => group === null);
  const groups = needs.filter(({ group }) => group !== null);
  return {
    id: role.id,
    name: role.name,
    skills: single.flatMap(skillsIn),
    anyOf: groups.map((need) => ({ group: need.group ?? '', options: skillsIn(need), outside: NONE })),
    ranks: new Map(
      needs.flatMap(({ options, proficiencyRank }) =>
        proficiencyRank === null ? [] : options.map(({ skill }) => [skill, proficiencyRank] as const),
      ),
    ),
    roles: chainOf(role, earlier).map(({ id }) => ({
      role: id,
      // what a role only prefers does not have to be learned for it
      needs: new Map(
        (needsByRole.get(id) ?? NONE).flatMap(({ skill, importance, proficiencyRank }) =>
          importance === 'ESSENTIAL' ? [[skill, proficiencyRank] as const] : [],
        ),
      ),
    })),
    uses: null,
  };
}

function technicalSkills({ rank, skills }: LevelFacts): string[] {
  return skills.flatMap(({ id, skillKind, levelRank }) => (levelRank === rank && skillKind === 'TECHNICAL' ? id : []));
}

function nothingToLearn(entity: EntityFacts): string {
  switch (entity.kind) {
    case 'TECHNOLOGY':
      return `no skill uses ${entity.id}, so no path leads there; name a skill instead.`;
    case 'ROLE':
      return entity.needs.length > 0
        ? `${entity.id} has PREFERRED needs only; set includePreferred, or name skills.`
        : `${entity.id} needs no skill of the graph; name skills instead.`;
    default:
      return `${entity.id} has no skills to learn; name skills instead.`;
  }
}
