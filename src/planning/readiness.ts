import { bySkill, unmet } from './known.js';
import type { Known } from './model.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';

export type ReadinessStatus = 'KNOWN' | 'READY' | 'LOCKED';

export interface Readiness {
  skill: string;
  status: ReadinessStatus;
  /** direct REQUIRED prerequisites to learn first, by level rank, then id; of an unmet group every option */
  missing: string[];
}

/**
 * Whether each skill is known, ready to be learned (every direct REQUIRED prerequisite known, of each group one), or locked.
 *
 * @param graph  the skills' direct prerequisites
 * @param known  as the caller wants it (see assumePrerequisites)
 */
export function readiness(graph: PrerequisiteGraph, skills: readonly string[], known: Known): Readiness[] {
  return skills.map((skill) => {
    if (known.skills.has(skill)) return { skill, status: 'KNOWN', missing: [] };
    const missing = [...new Set(unmet(graph, skill, known).flat())];
    missing.sort((a, b) => bySkill(graph.skills.get(a)!, graph.skills.get(b)!));
    return { skill, status: missing.length === 0 ? 'READY' : 'LOCKED', missing };
  });
}
