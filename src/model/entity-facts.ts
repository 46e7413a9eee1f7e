import type { EntityKind, SkillKind } from './records.js';
import type { RoleNeed } from './role-need.js';

interface Facts<K extends EntityKind> {
  kind: K;
  id: string;
  name: string;
}

/** Skills of which one is enough: the members of a named group, or a group that one skill requires. */
export interface Alternatives {
  /** The id of a named group, or a key that is unique among the groups of one skill or role. */
  group: string;
  /** Skill ids without repeats. */
  options: readonly string[];
}

/** How well a skill answers to a technology that it uses, best first. */
export const USE_RANKS = ['PRIMARY', 'SAME_NAME', 'STATED', 'INFERRED'] as const;
export type UseRank = (typeof USE_RANKS)[number];

export interface TechnologyFacts extends Facts<'TECHNOLOGY'> {
  uses: readonly { skill: string; rank: UseRank }[];
}

export interface RoleFacts extends Facts<'ROLE'> {
  needs: readonly RoleNeed[];
  /** The roles that lead directly to it. */
  before: readonly string[];
}

export interface LevelFacts extends Facts<'LEVEL'> {
  rank: number;
  /** Those of the level and of all lower levels. */
  skills: readonly { id: string; skillKind: SkillKind; levelRank: number }[];
  /** The named groups with a member among the skills, with all of their members. */
  groups: readonly Alternatives[];
}

export interface CollectionFacts extends Facts<'AREA' | 'TRACK'> {
  skills: readonly string[];
  /** As for a level. */
  groups: readonly Alternatives[];
}

export interface GroupFacts extends Facts<'ALTERNATIVE_GROUP'> {
  /** Without technologies. */
  skills: readonly string[];
}

/** What planning needs about an entity that is given as a goal or as known. */
export type EntityFacts =
  Facts<'SKILL' | 'TASK' | 'RESOURCE'> | TechnologyFacts | RoleFacts | LevelFacts | CollectionFacts | GroupFacts;
