import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { getOrCreate, grouped } from '../model/maps.js';
import type { PlanSkill, PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { Alternatives } from '../model/entity-facts.js';
import type { Known } from './known.js';

interface DirectPrerequisites {
  /** Skill ids without repeats. */
  each: readonly string[];
  /** Options are sorted by `compareOptions`. */
  anyOf: readonly Alternatives[];
}

/** Most skills require no alternatives. */
const NO_GROUPS: readonly Alternatives[] = [];

/** The direct prerequisites of a skill, without edges to itself. */
export function directPrerequisites(
  graph: PrerequisiteGraph,
  id: string,
  includeRecommended: boolean,
): DirectPrerequisites {
  const each: string[] = [];
  let hasGroups = false;
  for (const { to, strength, group } of graph.prerequisites.get(id) ?? []) {
    if (to === id || (strength !== 'REQUIRED' && !includeRecommended)) continue;
    if (group !== null) hasGroups = true;
    else if (!each.includes(to)) each.push(to);
  }
  return { each, anyOf: hasGroups ? alternativesOf(graph, id, includeRecommended) : NO_GROUPS };
}

type AlternativesBySkill = Map<string, readonly Alternatives[]>;

/** Of each graph, with sorted options: what a skill requires in a graph never changes. */
const alternatives = {
  required: new WeakMap<PrerequisiteGraph, AlternativesBySkill>(),
  withRecommended: new WeakMap<PrerequisiteGraph, AlternativesBySkill>(),
};

/** The alternatives that a skill requires directly, in the order of its edges, without itself as an option. */
export function alternativesOf(
  graph: PrerequisiteGraph,
  id: string,
  includeRecommended: boolean,
): readonly Alternatives[] {
  const byGraph = includeRecommended ? alternatives.withRecommended : alternatives.required;
  const bySkill = getOrCreate(byGraph, graph, () => new Map<string, readonly Alternatives[]>());
  return getOrCreate(bySkill, id, () => sortedAlternatives(graph, id, includeRecommended));
}

function sortedAlternatives(graph: PrerequisiteGraph, id: string, includeRecommended: boolean): Alternatives[] {
  const inGroups = (graph.prerequisites.get(id) ?? []).filter(
    ({ to, strength, group }) => group !== null && to !== id && (strength === 'REQUIRED' || includeRecommended),
  );
  return [...grouped(inGroups, ({ group }) => group ?? '')].map(([group, edges]) => ({
    group,
    options: sortIds(graph, new Set(edges.map(({ to }) => to)), compareOptions),
  }));
}

/** The direct prerequisites of a skill that are not met. Retired options are left out where there are others. */
export function unmetRequirements(
  graph: PrerequisiteGraph,
  id: string,
  known: Known,
  includeRecommended: boolean,
): DirectPrerequisites {
  const { each, anyOf } = directPrerequisites(graph, id, includeRecommended);
  const current = ({ group, options }: Alternatives): Alternatives => {
    const left = options.filter((option) => !getOrThrow(graph.skills, option).isRetired);
    return { group, options: left.length > 0 ? left : options };
  };
  return {
    each: each.filter((required) => !known.skills.has(required)),
    anyOf: anyOf.filter((alternatives) => known.metBy(alternatives) === null).map(current),
  };
}

type CompareSkills = (a: PlanSkill, b: PlanSkill) => number;

export function sortIds(graph: PrerequisiteGraph, ids: Iterable<string>, compare: CompareSkills): string[] {
  const skills = Array.from(ids, (id) => getOrThrow(graph.skills, id));
  return skills.sort(compare).map(({ id }) => id);
}

/** By level rank (unknown last), then by id. */
export function compareSkills(a: PlanSkill, b: PlanSkill): number {
  return rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1);
}

/** The order of equally good options: by level rank, then by the number of dependent skills, most first, then by id. */
export function compareOptions(a: PlanSkill, b: PlanSkill): number {
  return rankOf(a) - rankOf(b) || b.dependents - a.dependents || compareSkills(a, b);
}

/** Above every rank, and finite, so that ranks can be subtracted. */
const UNRANKED = Number.MAX_SAFE_INTEGER;

export function rankOf({ levelRank }: PlanSkill): number {
  return levelRank ?? UNRANKED;
}
