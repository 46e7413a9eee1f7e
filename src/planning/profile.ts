import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import type { TechnologyFacts } from '../model/entity-facts.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { EntityKind } from '../model/records.js';
import { type Sliced, sortSliced } from '../model/sliced.js';
import { gradedSkills, type KnownEntities, primarySkill, toKnown } from './expand-known.js';
import type { EarlierRoles } from './expand-roles.js';
import type { Known } from './known.js';

/** Why a skill counts as known; of reasons at the same level, the first is reported. */
export const KNOWN_REASONS = [
  'NAMED_AT_LEVEL',
  'NAMED',
  'TECHNOLOGY',
  'TEXT',
  'ROLE',
  'LEVEL',
  'AREA',
  'TRACK',
  'ASSUMPTION',
  'PREREQUISITE',
] as const;
export type KnownReason = (typeof KNOWN_REASONS)[number];

/** A skill that counts as known. */
export interface ProfileSkill {
  skill: string;
  /** The rank of the level at which it is known; null where it is not stated. */
  rank: number | null;
  reason: KnownReason;
  /**
   * The id of what was named or mentioned; for an ASSUMPTION what that follows from; for a PREREQUISITE the nearest skill with another
   * reason that requires it.
   */
  because: string;
}

/** What learners name as known, and what that means. */
export interface NamedAndKnown {
  named: KnownEntities;
  earlier: EarlierRoles;
  known: Known;
  assumePrerequisites: boolean;
}

/** Why the skills are known that a named entity stands for. */
const REASONS: Readonly<Partial<Record<EntityKind, KnownReason>>> = {
  TECHNOLOGY: 'TECHNOLOGY',
  ROLE: 'ROLE',
  LEVEL: 'LEVEL',
  AREA: 'AREA',
  TRACK: 'TRACK',
};

const SKILLS_PER_SLICE = 1_000;

/**
 * Every skill that counts as known, by reason, then by name, with the reason for the level at which it is known: a breadth-first search along
 * REQUIRED prerequisites from what was named, the highest level first; O(V + E).
 */
export function* profileSkills(graph: PrerequisiteGraph, profile: NamedAndKnown): Sliced<ProfileSkill[]> {
  const { named, known, assumePrerequisites } = profile;
  const graded = new Map(gradedOrigins(named).map((origin) => [origin.skill, origin]));
  const origins = [...graded.values(), ...ungradedOrigins(profile).filter(({ skill }) => !graded.has(skill))];
  const found = new Map<string, ProfileSkill>();
  let visited = 0;
  for (const own of byRank(origins.filter(({ skill }) => known.skills.has(skill)))) {
    const queue: { skill: string; from: string }[] = [];
    for (const origin of own) {
      if (found.has(origin.skill)) continue;
      found.set(origin.skill, origin);
      queue.push({ skill: origin.skill, from: origin.skill });
    }
    const rank = own[0]?.rank ?? null;
    // the list grows while it is iterated
    for (const { skill, from } of assumePrerequisites ? queue : []) {
      if (++visited % SKILLS_PER_SLICE === 0) yield;
      for (const { to, strength, group } of graph.prerequisites.get(skill) ?? []) {
        if (strength !== 'REQUIRED' || group !== null || found.has(to) || !known.skills.has(to)) continue;
        found.set(to, graded.get(to) ?? { skill: to, rank, reason: 'PREREQUISITE', because: from });
        queue.push({ skill: to, from });
      }
    }
  }
  return yield* sortSliced([...found.values()], (a, b) => compareSortKeys(sortKeyOf(graph, a), sortKeyOf(graph, b)));
}

type SkillKey = readonly [reason: number, name: string, id: string];

/** The position of a skill in its profile. */
export function sortKeyOf(graph: PrerequisiteGraph, { skill, reason }: ProfileSkill): SkillKey {
  return [KNOWN_REASONS.indexOf(reason), getOrThrow(graph.skills, skill).name, skill];
}

function compareSortKeys([reason, name, id]: SkillKey, [otherReason, otherName, otherId]: SkillKey): number {
  if (reason !== otherReason) return reason - otherReason;
  if (name !== otherName) return name < otherName ? -1 : 1;
  return id < otherId ? -1 : 1;
}

/** Technologies that were named or mentioned and have no primary skill. */
export function technologiesWithoutEffect({ known, knownAt, mentioned = [] }: KnownEntities): TechnologyFacts[] {
  const technologies = [...known, ...knownAt.map(({ entity }) => entity), ...mentioned].filter((entity) => {
    return entity.kind === 'TECHNOLOGY' && primarySkill(entity).length === 0;
  });
  return [...new Set(technologies)] as TechnologyFacts[];
}

function gradedOrigins({ knownAt }: KnownEntities): ProfileSkill[] {
  return knownAt.flatMap(({ entity, rank }) => {
    const reason = entity.kind === 'SKILL' ? 'NAMED_AT_LEVEL' : 'TECHNOLOGY';
    return gradedSkills(entity).map((skill) => ({ skill, rank, reason, because: entity.id }) as const);
  });
}

function ungradedOrigins({ named, earlier, known }: NamedAndKnown): ProfileSkill[] {
  const origins = named.known.flatMap((entity) => {
    const reason = REASONS[entity.kind] ?? 'NAMED';
    return toKnown(entity, earlier).skills.map(([skill, rank]) => ({ skill, rank, reason, because: entity.id }));
  });
  const mentioned = (named.mentioned ?? []).flatMap((entity) =>
    toKnown(entity, earlier).skills.map(
      ([skill, rank]) => ({ skill, rank, reason: 'TEXT', because: entity.id }) as const,
    ),
  );
  const implied = [...known.implied].map(([skill, { rank, because }]) => {
    return { skill, rank, reason: 'ASSUMPTION', because } as const;
  });
  return [...origins, ...mentioned, ...implied];
}

/** Origins by rank, the highest first (null is above every rank); those of one rank by reason. */
function byRank(origins: readonly ProfileSkill[]): ProfileSkill[][] {
  const ranks = [...new Set(origins.map(({ rank }) => rank))].sort((a, b) => (b ?? Infinity) - (a ?? Infinity));
  const position = ({ reason }: ProfileSkill): number => KNOWN_REASONS.indexOf(reason);
  return ranks.map((rank) =>
    origins.filter((origin) => origin.rank === rank).sort((a, b) => position(a) - position(b)),
  );
}
