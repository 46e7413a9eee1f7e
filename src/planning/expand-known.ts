import type { CollectionFacts, EntityFacts, LevelFacts, RoleFacts, TechnologyFacts } from '../model/entity-facts.js';
import { type EarlierRoles, needsOfRoles } from './expand-roles.js';
import { withoutMembers } from './group-members.js';
import { type Assumption, isPreferredNeed, type KnownIds } from './input.js';
import { PlanningInputError, standsForNoSkills } from './input-error.js';
import { needsOf, skillsIn } from './needs.js';
import { higherRank } from './ranks.js';

/** A known skill or technology with the rank of the level at which it is known. */
export interface GradedEntity {
  entity: EntityFacts;
  rank: number;
}

/** What a learner says. */
export interface KnownEntities {
  known: readonly EntityFacts[];
  knownAt: readonly GradedEntity[];
  /** Skills and technologies that a text mentions, which are known as well. */
  mentioned?: readonly EntityFacts[];
  /** What is not known, whatever implies it. */
  unknown: readonly EntityFacts[];
}

/**
 * Expands known ids. A skill stands for itself; a technology for its primary skill; a group for one member, it is not known
 * which; a role for its needs and those of the roles before it, PREFERRED ones as assumptions; a level for its skills and
 * those of lower levels, an area or a track for its skills, each named group among them as one assumption. Skills of a role
 * are known at the proficiency that it needs, those of a level at its rank.
 *
 * @throws PlanningInputError for an entity of another kind, and for an id that is known and unknown
 */
export function expandKnown(
  { known, knownAt, mentioned = [], unknown }: KnownEntities,
  earlier: EarlierRoles,
): KnownIds {
  const skills = new Map<string, number | null>();
  const technologies = new Set<string>();
  const assumptions: Assumption[] = [];
  /** known by PREFERRED needs only */
  const uncertain = new Set<string>();
  const add = (skill: string, rank: number | null): void => {
    const other = skills.get(skill);
    skills.set(skill, other === undefined ? rank : higherRank(rank, other));
    uncertain.delete(skill);
  };
  for (const entity of [...known, ...mentioned]) {
    // most of what is known are skills: what they mean needs no lists
    if (entity.kind === 'SKILL') {
      add(entity.id, null);
      continue;
    }
    const parts = toKnown(entity, earlier);
    const preferred = new Set(parts.assumptions.filter(isPreferredNeed).flatMap(({ options }) => options));
    for (const [skill, rank] of parts.skills) {
      const isUncertain = preferred.has(skill) && (!skills.has(skill) || uncertain.has(skill));
      add(skill, rank);
      if (isUncertain) uncertain.add(skill);
    }
    assumptions.push(...parts.assumptions);
    if (entity.kind === 'TECHNOLOGY') technologies.add(entity.id);
  }
  const graded = new Set<string>();
  for (const { entity, rank } of knownAt) {
    if (entity.kind === 'TECHNOLOGY') technologies.add(entity.id);
    for (const skill of gradedSkills(entity)) {
      skills.set(skill, rank);
      uncertain.delete(skill);
      graded.add(skill);
    }
  }
  const isCertain = (id: string) => skills.has(id) && !uncertain.has(id);
  const open = assumptions.filter((one) => !isPreferredNeed(one) || !one.options.every(isCertain));
  const denied = new Set(unknown.map(deniedId));
  const unknownIds = new Set(unknown.map(({ id }) => id));
  const isDenied = ({ id }: EntityFacts) => unknownIds.has(id);
  const both = known.find(isDenied) ?? knownAt.find(({ entity }) => isDenied(entity))?.entity;
  if (both) throw new PlanningInputError('unknown', `${both.id} is known as well; leave it in one of the arguments.`);
  for (const id of denied) {
    skills.delete(id);
    graded.delete(id);
  }
  return { skills, graded, technologies, assumptions: open, denied };
}

/** The skill that stands for what is known at a level; empty for a technology without a primary skill. */
export function gradedSkills(entity: EntityFacts): string[] {
  if (entity.kind === 'SKILL') return [entity.id];
  if (entity.kind === 'TECHNOLOGY') return primarySkill(entity);
  throw new PlanningInputError('knownAt', `${entity.id} is neither a skill nor a technology; name only those.`);
}

/** What a known entity means by itself. */
interface KnownParts {
  skills: readonly (readonly [id: string, rank: number | null])[];
  assumptions: readonly Assumption[];
}

export function toKnown(entity: EntityFacts, earlier: EarlierRoles): KnownParts {
  switch (entity.kind) {
    case 'SKILL':
      return { skills: [[entity.id, null]], assumptions: [] };
    case 'TECHNOLOGY':
      return { skills: primarySkill(entity).map((id) => [id, null]), assumptions: [] };
    case 'ALTERNATIVE_GROUP':
      return { skills: [], assumptions: assumeOne(entity.id, entity.id, entity.skills, null) };
    case 'AREA':
    case 'TRACK':
      return knownMembers(entity, entity.skills, null);
    case 'LEVEL': {
      const skills = entity.skills.filter(({ levelRank }) => levelRank <= entity.rank);
      return knownMembers(
        entity,
        skills.map(({ id }) => id),
        entity.rank,
      );
    }
    case 'ROLE':
      return knownNeeds(entity, earlier);
    default:
      throw standsForNoSkills('known', entity);
  }
}

/** PREFERRED needs are known, and reported as assumptions. */
function knownNeeds(role: RoleFacts, earlier: EarlierRoles): KnownParts {
  const needs = needsOf(needsOfRoles(role, earlier, true).get(role.id) ?? []);
  const single = needs.filter(({ group }) => group === null);
  const assumed = needs.filter(({ group, importance }) => group !== null || importance === 'PREFERRED');
  return {
    skills: single.flatMap((need) => skillsIn(need).map((skill) => [skill, need.proficiencyRank] as const)),
    assumptions: assumed.map((need) => ({
      group: need.group,
      options: skillsIn(need),
      because: role.id,
      rank: need.proficiencyRank,
    })),
  };
}

function knownMembers(
  entity: LevelFacts | CollectionFacts,
  skills: readonly string[],
  rank: number | null,
): KnownParts {
  const [single, anyOf] = withoutMembers(entity, skills);
  const assumptions = anyOf.map(({ group, options }) => ({ group, options, because: entity.id, rank }));
  return { skills: single.map((id) => [id, rank]), assumptions };
}

function assumeOne(group: string, because: string, options: readonly string[], rank: number | null): Assumption[] {
  return options.length === 0 ? [] : [{ group, options, because, rank }];
}

export function primarySkill({ uses }: TechnologyFacts): string[] {
  return uses.filter(({ rank }) => rank === 'PRIMARY').map(({ skill }) => skill);
}

function deniedId(entity: EntityFacts): string {
  if (entity.kind === 'SKILL' || entity.kind === 'ALTERNATIVE_GROUP') return entity.id;
  const [primary] = entity.kind === 'TECHNOLOGY' ? primarySkill(entity) : [];
  if (primary !== undefined) return primary;
  const hint = 'name skills, groups of alternatives, or technologies that have a primary skill';
  throw new PlanningInputError('unknown', `${entity.id} is none of the things that can be denied; ${hint}.`);
}
