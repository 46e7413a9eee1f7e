import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { Known } from './known.js';
import { compareSkills, sortIds, unmetRequirements } from './requirements.js';

export type ReadinessStatus = 'KNOWN' | 'READY' | 'LOCKED';

export interface Readiness {
  skill: string;
  status: ReadinessStatus;
  /** Direct REQUIRED prerequisites to learn first, by level rank, then by id; of an unmet group every option. */
  missing: string[];
}

/**
 * Whether each skill is known, ready to be learned (every direct REQUIRED prerequisite and one option of each group is
 * known), or locked.
 *
 * @param graph  the skills' direct prerequisites
 * @param known  see inferKnown
 */
export function readiness(graph: PrerequisiteGraph, skills: readonly string[], known: Known): Readiness[] {
  return skills.map((skill) => {
    if (known.skills.has(skill)) return { skill, status: 'KNOWN', missing: [] };
    const { each, anyOf } = unmetRequirements(graph, skill, known, false);
    const missing = sortIds(graph, new Set([...each, ...anyOf.flatMap(({ options }) => options)]), compareSkills);
    return { skill, status: missing.length === 0 ? 'READY' : 'LOCKED', missing };
  });
}
