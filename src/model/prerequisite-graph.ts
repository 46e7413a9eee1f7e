import { RequiredEdges } from './required-edges.js';
import type { MonthRange, PrerequisiteStrength } from './records.js';

/** A graph of skills and of prerequisites as they were read, in any order. */
export function prerequisiteGraph(
  skills: ReadonlyMap<string, PlanSkill>,
  adjacency: ReadonlyMap<string, readonly PrerequisiteEdge[]>,
): PrerequisiteGraph {
  const prerequisites = new Map([...adjacency].map(([id, edges]) => [id, [...edges].sort(byStrength)] as const));
  return {
    skills,
    prerequisites,
    required: new RequiredEdges(prerequisites),
    lacksTimes: [...skills.values()].some(({ learningTime }) => learningTime === null),
  };
}

/** REQUIRED first, then by id. */
function byStrength(a: PrerequisiteEdge, b: PrerequisiteEdge): number {
  if (a.strength !== b.strength) return a.strength === 'REQUIRED' ? -1 : 1;
  return a.to < b.to ? -1 : 1;
}

/** Some skills and what they require directly, and all else that an adjacency tells of. */
export function idsOf(
  skills: readonly string[],
  adjacency: ReadonlyMap<string, readonly PrerequisiteEdge[]>,
): string[] {
  const ids = new Set(skills);
  for (const edges of adjacency.values()) for (const { from, to } of edges) ids.add(from).add(to);
  return [...ids];
}

/** Some skills and all that they require, directly and further on, over every alternative. */
export function closureIds({ prerequisites }: PrerequisiteGraph, ids: Iterable<string>): string[] {
  const seen = new Set(ids);
  for (const id of seen) for (const { to } of prerequisites.get(id) ?? []) seen.add(to);
  return [...seen];
}

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
