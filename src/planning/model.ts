import type { RequiredEdges } from './required-edges.js';
import type { Importance, MonthRange, PrerequisiteStrength } from '../graph/records.js';

/** What planning needs to know of a skill. */
export interface PlanSkill {
  id: string;
  name: string;
  /** rank of the skill's level, 1 for the first; null where the graph does not say */
  levelRank: number | null;
  areas: readonly string[];
  technologies: readonly string[];
  /** how many skills directly build on it, in the whole graph */
  dependents: number;
  learningTime: MonthRange | null;
}

/** A direct prerequisite: `to` comes before `from`. Edges of one `from` that share a non-null group are alternatives. */
export interface PrerequisiteEdge {
  from: string;
  to: string;
  strength: PrerequisiteStrength;
  group: string | null;
}

/**
 * Skills with the direct prerequisites of each: at least as much of the graph as one question needs.
 * Every end of every edge that the question comes to is in `skills`. It may hold cycles.
 */
export interface PrerequisiteGraph {
  skills: ReadonlyMap<string, PlanSkill>;
  /** by the dependent skill's id, ordered by strength (REQUIRED first), then `to`; a skill with none may be absent */
  prerequisites: ReadonlyMap<string, readonly PrerequisiteEdge[]>;
  /** whether a skill has no learning time, which must then be estimated from those of the whole graph */
  lacksTimes: boolean;
  required: RequiredEdges;
}

/** Skill ids. */
export interface SkillSet extends Iterable<string> {
  has(id: string): boolean;
}

/** What is known: these skills, and what these technologies (name by id) stand for in a choice of alternatives. */
export interface Known {
  skills: SkillSet;
  technologies: ReadonlyMap<string, string>;
}

/** A goal as skills: `ALL` of them; for a technology, `ANY` one that uses it. */
export interface Goal {
  id: string;
  name: string;
  needs: 'ALL' | 'ANY';
  /** at least one */
  skills: readonly string[];
}

/** Skills and technologies that a caller points at. */
export interface Selection {
  skills: ReadonlySet<string>;
  technologies: ReadonlySet<string>;
}

/** A role's need of a skill; the rank is that of the level of proficiency, null where the graph does not say. */
export interface RoleNeed {
  skill: string;
  importance: Importance;
  proficiencyRank: number | null;
}
