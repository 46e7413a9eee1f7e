import type { Known } from './model.js';
import type { PlanSkill, PrerequisiteGraph } from '../model/prerequisite-graph.js';

/** What is known, with the REQUIRED prerequisites of known skills, and theirs; alternatives are not assumed. */
export function assumePrerequisites(graph: PrerequisiteGraph, known: Known): Known {
  return { ...known, skills: graph.required.closure(known.skills) };
}

/** Alternatives of one skill: any one of the options is enough. */
export interface Alternatives {
  group: string;
  /** skill ids without repeats, as asOptions orders them */
  options: string[];
}

export interface DirectPrerequisites {
  /** skill ids without repeats */
  each: string[];
  anyOf: Alternatives[];
}

const NO_ALTERNATIVES: Alternatives[] = [];

/** What a skill requires directly, without edges to itself. */
export function directPrerequisites(
  graph: PrerequisiteGraph,
  id: string,
  includeRecommended: boolean,
): DirectPrerequisites {
  const each: string[] = [];
  let anyOf = NO_ALTERNATIVES;
  for (const { to, strength, group } of graph.prerequisites.get(id) ?? []) {
    if (to === id || (strength !== 'REQUIRED' && !includeRecommended)) continue;
    if (group === null) {
      if (!each.includes(to)) each.push(to);
    } else {
      if (anyOf === NO_ALTERNATIVES) anyOf = [];
      addOption(anyOf, group, to);
    }
  }
  for (const { options } of anyOf) options.sort((a, b) => asOptions(graph.skills.get(a)!, graph.skills.get(b)!));
  return { each, anyOf };
}

function addOption(anyOf: Alternatives[], group: string, to: string): void {
  const alternatives = anyOf.find((one) => one.group === group);
  if (!alternatives) anyOf.push({ group, options: [to] });
  else if (!alternatives.options.includes(to)) alternatives.options.push(to);
}

/** How alternatives are met by what is known: by a skill, or by a technology that one of them uses. */
export interface Met {
  skill: string;
  technology: string | null;
}

/** null where nothing that is known meets the alternatives. */
export function metBy(graph: PrerequisiteGraph, known: Known, { options }: Alternatives): Met | null {
  const skill = options.find((option) => known.skills.has(option));
  if (skill !== undefined) return { skill, technology: null };
  if (known.technologies.size === 0) return null;
  for (const option of options) {
    const technology = graph.skills.get(option)!.technologies.find((one) => known.technologies.has(one));
    if (technology !== undefined) return { skill: option, technology };
  }
  return null;
}

/** What a skill still waits for, directly and REQUIRED: of each list of skill ids one. */
export function unmet(graph: PrerequisiteGraph, id: string, known: Known): string[][] {
  const { each, anyOf } = directPrerequisites(graph, id, false);
  return [
    ...each.flatMap((one) => (known.skills.has(one) ? [] : [[one]])),
    ...anyOf.flatMap((one) => (metBy(graph, known, one) ? [] : [one.options])),
  ];
}

/** Level rank (unknown last), then id. */
export function bySkill(a: PlanSkill, b: PlanSkill): number {
  return rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The order in which equally good options are taken: level rank, then what most skills build on, then id. */
export function asOptions(a: PlanSkill, b: PlanSkill): number {
  return rankOf(a) - rankOf(b) || b.dependents - a.dependents || bySkill(a, b);
}

/** Past every rank, but finite, so that ranks can be subtracted. */
const UNRANKED = Number.MAX_SAFE_INTEGER;

export function rankOf({ levelRank }: PlanSkill): number {
  return levelRank ?? UNRANKED;
}
