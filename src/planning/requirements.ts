import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import type { PlanSkill, PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { Known } from './input.js';

/** Adds the REQUIRED prerequisites of known skills, and theirs. Alternatives are not assumed. */
export function assumePrerequisites(graph: PrerequisiteGraph, known: Known): Known {
  return { ...known, skills: graph.required.closure(known.skills) };
}

/** Alternatives of one skill: any one of the options is enough. */
export interface Alternatives {
  group: string;
  /** Skill ids without repeats, sorted by `compareOptions`. */
  options: string[];
}

interface DirectPrerequisites {
  /** Skill ids without repeats. */
  each: string[];
  anyOf: Alternatives[];
}

/** The direct prerequisites of a skill, without edges to itself. */
export function directPrerequisites(
  graph: PrerequisiteGraph,
  id: string,
  includeRecommended: boolean,
): DirectPrerequisites {
  const each: string[] = [];
  const anyOf: Alternatives[] = [];
  for (const { to, strength, group } of graph.prerequisites.get(id) ?? []) {
    if (to === id || (strength !== 'REQUIRED' && !includeRecommended)) continue;
    if (group !== null) addOption(anyOf, group, to);
    else if (!each.includes(to)) each.push(to);
  }
  for (const alternatives of anyOf) alternatives.options = sortIds(graph, alternatives.options, compareOptions);
  return { each, anyOf };
}

function addOption(anyOf: Alternatives[], group: string, option: string): void {
  const alternatives = anyOf.find((candidate) => candidate.group === group);
  if (!alternatives) anyOf.push({ group, options: [option] });
  else if (!alternatives.options.includes(option)) alternatives.options.push(option);
}

/** What meets alternatives: a known skill, or a known technology that one of the skills uses. */
export interface Met {
  skill: string;
  technology: string | null;
}

/** @returns null where nothing known meets the alternatives */
export function metBy(graph: PrerequisiteGraph, known: Known, { options }: Alternatives): Met | null {
  const skill = options.find((option) => known.skills.has(option));
  if (skill !== undefined) return { skill, technology: null };
  if (known.technologies.size === 0) return null;
  for (const option of options) {
    const { technologies } = getOrThrow(graph.skills, option);
    const technology = technologies.find((id) => known.technologies.has(id));
    if (technology !== undefined) return { skill: option, technology };
  }
  return null;
}

/** The unmet direct REQUIRED prerequisites of a skill: one skill of each list is enough. */
export function unmetPrerequisites(graph: PrerequisiteGraph, id: string, known: Known): string[][] {
  const { each, anyOf } = directPrerequisites(graph, id, false);
  return [
    ...each.filter((required) => !known.skills.has(required)).map((required) => [required]),
    ...anyOf.filter((alternatives) => !metBy(graph, known, alternatives)).map(({ options }) => options),
  ];
}

type CompareSkills = (a: PlanSkill, b: PlanSkill) => number;

export function sortIds(graph: PrerequisiteGraph, ids: Iterable<string>, compare: CompareSkills): string[] {
  const skills = Array.from(ids, (id) => getOrThrow(graph.skills, id));
  return skills.sort(compare).map(({ id }) => id);
}

/** By level rank (unknown last), then by id. */
export function compareSkills(a: PlanSkill, b: PlanSkill): number {
  return rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
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
