import { RequiredEdges } from './required-edges.js';
import type { PlanSkill, PrerequisiteEdge, PrerequisiteGraph } from './model.js';

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
