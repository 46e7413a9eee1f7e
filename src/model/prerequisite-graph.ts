import { RequiredEdges } from './required-edges.js';
import type { MonthRange, PrerequisiteStrength, SkillKind } from './records.js';

/** @param adjacency  prerequisites in any order */
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

/** Some skills and every skill that an adjacency mentions. */
export function idsOf(
  skills: readonly string[],
  adjacency: ReadonlyMap<string, readonly PrerequisiteEdge[]>,
): string[] {
  const ids = new Set(skills);
  for (const edges of adjacency.values()) for (const { from, to } of edges) ids.add(from).add(to);
  return [...ids];
}

/** Some skills and all of their transitive prerequisites, including every alternative. */
export function closureIds({ prerequisites }: PrerequisiteGraph, ids: Iterable<string>): string[] {
  const seen = new Set(ids);
  for (const id of seen) for (const { to } of prerequisites.get(id) ?? []) seen.add(to);
  return [...seen];
}

/** A skill as planning needs it. */
export interface PlanSkill {
  id: string;
  name: string;
  kind: SkillKind;
  /** rank of the skill's level, 1 for the lowest; null without a level */
  levelRank: number | null;
  areas: readonly string[];
  technologies: readonly string[];
  /** the number of skills in the whole graph that directly require it */
  dependents: number;
  learningTime: MonthRange | null;
  /** The learning time is neither stated by a source nor a share of a stated one; true without a learning time, too. */
  isTimeEstimated: boolean;
  /** deprecated or discontinued */
  isRetired: boolean;
}

/** A direct prerequisite: `to` comes before `from`. Edges of one `from` that share a non-null group are alternatives. */
export interface PrerequisiteEdge {
  from: string;
  to: string;
  strength: PrerequisiteStrength;
  group: string | null;
}

/**
 * Skills with their direct prerequisites: at least the part of the graph that one request needs. `skills` has both ends of
 * every edge that the request reaches. There may be cycles.
 */
export interface PrerequisiteGraph {
  skills: ReadonlyMap<string, PlanSkill>;
  /** by the dependent skill's id, ordered by strength (REQUIRED first), then `to`; skills without prerequisites may be absent */
  prerequisites: ReadonlyMap<string, readonly PrerequisiteEdge[]>;
  /** whether a skill has no learning time, so that it must be estimated from those of the whole graph */
  lacksTimes: boolean;
  required: RequiredEdges;
}

/** A set of skill ids. */
export interface SkillSet extends Iterable<string> {
  has(id: string): boolean;
}
