import type { SkillSet } from '../model/prerequisite-graph.js';

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
