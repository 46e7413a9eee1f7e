import type { Alternatives, UseRank } from '../model/entity-facts.js';

/** One of `options` is known, and it is not known which. */
export interface Assumption {
  /** The id of a named group, or the key of a group of one skill; null for a PREFERRED need of a known role. */
  group: string | null;
  /** Skill ids without repeats; one for a PREFERRED need. */
  options: readonly string[];
  /** The id of what is known: a skill that requires the group, a role that needs it, a level, area or track, or the group. */
  because: string;
  /** The rank of the level at which it is known; null where it is not stated. */
  rank: number | null;
}

/** Of a known role: it counts as known, unless it is denied. */
export function isPreferredNeed({ group }: Pick<Assumption, 'group'>): boolean {
  return group === null;
}

/** What known ids mean by themselves, without what that requires. */
export interface KnownIds {
  /** Skills with the rank of the level at which they are known; null where it is not stated, which meets any need. */
  skills: ReadonlyMap<string, number | null>;
  /** The skills whose level the learner states: what else implies them does not change it. */
  graded: ReadonlySet<string>;
  /** Known technologies, by id. */
  technologies: ReadonlySet<string>;
  assumptions: readonly Assumption[];
  /** Skills and groups that are not known, whatever implies them. */
  denied: ReadonlySet<string>;
}

/** Alternatives of which those outside of the goal are taken only where they are cheaper. */
export interface GoalAlternatives extends Alternatives {
  outside: readonly string[];
}

/** A goal as skills, and as alternatives of which one is needed each. */
export interface Goal {
  id: string;
  name: string;
  /** Needed in any case; for a technology as a goal the candidates, of which one is chosen. */
  skills: readonly string[];
  anyOf: readonly GoalAlternatives[];
  /** The rank of the level at which a role needs a skill, by skill id. */
  ranks: ReadonlyMap<string, number>;
  /** For a role, the roles before it and the role itself, each with the skills that it needs and their ranks; else empty. */
  roles: readonly { role: string; needs: ReadonlyMap<string, number | null> }[];
  /** Set for a technology: how well each candidate answers to it. */
  uses: ReadonlyMap<string, UseRank> | null;
}

/** Skills and technologies to avoid, or to prefer. */
export interface Selection {
  skills: ReadonlySet<string>;
  technologies: ReadonlySet<string>;
}

export const EMPTY_SELECTION: Selection = { skills: new Set(), technologies: new Set() };
