import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { isGroupId } from '../model/ids.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { MonthRange } from '../model/records.js';
import type { Sliced } from '../model/sliced.js';
import type { PathAssumption } from './assumptions.js';
import type { LearningTimes } from './estimate.js';
import type { Assumption, Goal, Selection } from './input.js';
import type { Known } from './known.js';
import { learningPath } from './path.js';
import { preferenceOf } from './preference.js';
import { compareSkills, sortIds, unmetRequirements } from './requirements.js';
import { REFERENCE_HOURS } from './schedule.js';
import { idsIn, isOf, type UnfollowedPreference } from './unfollowed.js';

/** A skill to learn, and what it waits for. */
export interface WaitingSkill {
  skill: string;
  /** One skill of each list is enough. */
  needs: readonly (readonly string[])[];
  /** At the reference pace. */
  time: MonthRange;
  /** Set where the skill is known at a lower level than a goal needs, with the ranks of both. */
  upgrade: { from: number; to: number } | null;
}

export interface WaitingInput {
  /** In order of urgency; empty for what a skill unlocks in the whole graph. */
  goals: readonly Goal[];
  /** See inferKnown. */
  known: Known;
  /** Without goals: the skills to consider, all of whose direct prerequisites are in the graph. */
  candidates: Iterable<string>;
  /** RECOMMENDED prerequisites count like REQUIRED ones. */
  includeRecommended: boolean;
  avoid: Selection;
  prefer: Selection;
  /** Of all skills of the graph. */
  times: LearningTimes;
}

export interface Waiting {
  skills: WaitingSkill[];
  /** With goals as their learning path takes them. */
  assumptions: (Assumption | PathAssumption)[];
  unfollowed: UnfollowedPreference[];
}

/** The skills of the path to the goals; without goals every candidate. */
export function* waitingSkills(graph: PrerequisiteGraph, input: WaitingInput): Sliced<Waiting> {
  return input.goals.length > 0 ? yield* waitingOnPath(graph, input) : waitingCandidates(graph, input);
}

function* waitingOnPath(graph: PrerequisiteGraph, input: WaitingInput): Sliced<Waiting> {
  const path = yield* learningPath(graph, { ...input, hoursPerWeek: REFERENCE_HOURS, budgetMonths: null });
  const timeOf = (skill: string): MonthRange => input.times.of(getOrThrow(graph.skills, skill));
  const steps = path.stages.flatMap((stage) => stage.steps);
  const skills = [
    ...steps.map(({ skill, requires, time, upgrade }) => {
      return { skill, needs: requires.map((required) => [required]), time, upgrade };
    }),
    ...path.alongside.map(({ skill, after, upgrade }) => {
      return { skill, needs: after === null ? [] : [[after.skill]], time: timeOf(skill), upgrade };
    }),
  ];
  return { skills, assumptions: path.assumptions(), unfollowed: path.unfollowed };
}

/**
 * Skills to avoid are left out. A preferred member of a named group stands for the others where a skill waits for the group;
 * of another group it is the one to learn.
 */
function waitingCandidates(graph: PrerequisiteGraph, input: WaitingInput): Waiting {
  const { known, candidates, includeRecommended, avoid, prefer, times } = input;
  const { isAvoided, isPreferred, isNamed } = preferenceOf([], avoid, prefer);
  const skillOf = (id: string) => getOrThrow(graph.skills, id);
  // one of the options of an assumption is known
  const assumed = new Set(known.assumptions.flatMap(({ options }) => options));
  const isOffered = (id: string): boolean =>
    !known.skills.has(id) && !assumed.has(id) && (!skillOf(id).isRetired || isNamed(id)) && !isAvoided(skillOf(id));
  const replaced = new Set<string>();
  const favoured = (group: string, options: readonly string[]): readonly string[] => {
    const preferred = options.filter((id) => isPreferred(skillOf(id)));
    if (preferred.length > 0 && isGroupId(group)) {
      for (const id of options) if (!preferred.includes(id)) replaced.add(id);
    }
    const allowed = options.filter((id) => !isAvoided(skillOf(id)));
    return [preferred, allowed].find((list) => list.length > 0) ?? options;
  };
  const offered = sortIds(graph, [...candidates].filter(isOffered), compareSkills).map((skill): WaitingSkill => {
    const { each, anyOf } = unmetRequirements(graph, skill, known, includeRecommended);
    const needs = [...each.map((id) => [id]), ...anyOf.map(({ group, options }) => favoured(group, options))];
    return { skill, needs, time: times.of(skillOf(skill)), upgrade: null };
  });
  const skills = offered.filter(({ skill }) => !replaced.has(skill));
  const isMet = (id: string): boolean =>
    known.technologies.has(id) || [...known.skills, ...assumed].some((skill) => isNamedBy(skill, id));
  const isNamedBy = (skill: string, id: string): boolean =>
    skill === id || (graph.skills.has(skill) && isOf(skillOf(skill), id));
  const unfollowed = idsIn(prefer).flatMap((id): UnfollowedPreference[] => {
    if (skills.some(({ skill }) => isNamedBy(skill, id))) return [];
    return [{ id, reason: isMet(id) ? 'ALREADY_MET' : 'NOT_ON_PATH' }];
  });
  return { skills, assumptions: known.assumptions, unfollowed };
}
