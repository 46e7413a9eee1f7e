import type { SkillSet } from '../model/prerequisite-graph.js';

/** Known skills, and known technologies (name by id), which satisfy a choice of alternatives. */
export interface Known {
  skills: SkillSet;
  technologies: ReadonlyMap<string, string>;
}

/** A goal as skills: `ALL` of them; for a technology, `ANY` one that uses it. */
export interface Goal {
  id: string;
  name: string;
  needs: 'ALL' | 'ANY';
  /** At least one. */
  skills: readonly string[];
}

/** Skills and technologies to avoid, or to prefer. */
export interface Selection {
  skills: ReadonlySet<string>;
  technologies: ReadonlySet<string>;
}

export const EMPTY_SELECTION: Selection = { skills: new Set(), technologies: new Set() };
