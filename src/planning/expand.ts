import type { EntityKind } from '../model/records.js';
import { PlanningInputError } from './input-error.js';
import type { Goal, Known, Selection } from './input.js';
import type { EntityFacts } from '../model/entity-facts.js';

/**
 * Expands goals to skills: a skill stands for itself; a technology for any one skill that uses it; a role for its ESSENTIAL
 * needs, optionally with the PREFERRED ones; a level for its technical skills; an area or a track for every skill in it.
 *
 * @param entities  in the order of the input, one for each id
 * @throws PlanningInputError for an empty list, and for a goal that stands for no skill
 */
export function expandGoals(entities: readonly EntityFacts[], includePreferred: boolean): Goal[] {
  if (entities.length === 0) {
    throw new PlanningInputError('goals', 'is empty; name at least one skill, technology, role, level, area or track.');
  }
  return entities.map((entity) => {
    const skills = goalSkills(entity, includePreferred);
    if (skills.length === 0) throw new PlanningInputError('goals', nothingToLearn(entity));
    return { id: entity.id, name: entity.name, needs: entity.kind === 'TECHNOLOGY' ? 'ANY' : 'ALL', skills };
  });
}

/**
 * Expands known ids to skills: a skill stands for itself; a technology for an alternative that uses it; a role, an area or a
 * track for the same skills as a goal; a level for every skill of it and of lower levels.
 *
 * @throws PlanningInputError for an entity of another kind
 */
export function expandKnown(entities: readonly EntityFacts[], includePreferred: boolean): Known {
  const skills = new Set<string>();
  const technologies = new Map<string, string>();
  for (const entity of entities) {
    if (entity.kind === 'TECHNOLOGY') technologies.set(entity.id, entity.name);
    for (const id of knownSkills(entity, includePreferred)) skills.add(id);
  }
  return { skills, technologies };
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
  const idsOf = (kind: EntityKind) => new Set(entities.filter((entity) => entity.kind === kind).map(({ id }) => id));
  return { skills: idsOf('SKILL'), technologies: idsOf('TECHNOLOGY') };
}

function goalSkills(entity: EntityFacts, includePreferred: boolean): string[] {
  switch (entity.kind) {
    case 'SKILL':
      return [entity.id];
    case 'TECHNOLOGY':
    case 'AREA':
    case 'TRACK':
      return [...entity.skills];
    case 'ROLE':
      return entity.needs.flatMap(({ skill, importance }) =>
        importance === 'ESSENTIAL' || includePreferred ? skill : [],
      );
    case 'LEVEL':
      return entity.skills.flatMap(({ id, skillKind, levelRank }) =>
        levelRank === entity.rank && skillKind === 'TECHNICAL' ? id : [],
      );
    default:
      throw standsForNoSkills('goals', entity);
  }
}

function knownSkills(entity: EntityFacts, includePreferred: boolean): string[] {
  switch (entity.kind) {
    case 'TECHNOLOGY':
      return [];
    case 'LEVEL':
      return entity.skills.flatMap(({ id, levelRank }) => (levelRank <= entity.rank ? id : []));
    case 'TASK':
    case 'RESOURCE':
      throw standsForNoSkills('known', entity);
    default:
      return goalSkills(entity, includePreferred);
  }
}

function standsForNoSkills(argument: string, { id, kind }: EntityFacts): PlanningInputError {
  const problem = `a ${kind.toLowerCase()} stands for no skills`;
  return new PlanningInputError(argument, `${id}: ${problem}; name a skill, technology, role, level, area or track.`);
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
