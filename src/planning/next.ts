import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { topologicalLevels } from '../graph-algorithms/topological-levels.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { Importance, MonthRange } from '../model/records.js';
import { mapSliced, type Sliced } from '../model/sliced.js';
import type { PathAssumption } from './assumptions.js';
import type { LearningTimes } from './estimate.js';
import { explain } from './explain.js';
import type { Assumption, Goal } from './input.js';
import type { Known } from './known.js';
import { plainPath } from './path.js';
import { compareSkills, sortIds, unmetPrerequisites } from './requirements.js';
import { middle } from './schedule.js';
import { isAlongside } from './search-space.js';

interface NeedingRole {
  role: string;
  importance: Importance;
}

export interface NextSkillsInput {
  /** In order of urgency; empty to rank by what a skill unlocks in the whole graph. */
  goals: readonly Goal[];
  /** See inferKnown. */
  known: Known;
  /** Without goals: the skills to consider, all of whose direct prerequisites are in the graph. */
  candidates: Iterable<string>;
  /** The roles that need a skill, by skill id. */
  roles: ReadonlyMap<string, readonly NeedingRole[]>;
  /** Of all skills of the graph. */
  times: LearningTimes;
  limit: number;
}

export interface SkillRecommendation {
  skill: string;
  /** In (0, 1). */
  score: number;
  /** One sentence for readers. */
  explanation: string;
  /** Skills that wait only for this one; with goals those on the way to them. */
  unlocks: string[];
  /** Role ids, those to which the skill is ESSENTIAL first, then by id. */
  usedByRoles: string[];
  /** At the reference pace. */
  time: MonthRange;
}

export interface RankedSkills {
  recommendations: SkillRecommendation[];
  /** Soft and professional skills without a learning time. */
  alongside: SkillRecommendation[];
  /** With goals as their learning path takes them. */
  assumptions: (Assumption | PathAssumption)[];
}

/** A skill that is not known, and what it waits for. */
export interface WaitingSkill {
  skill: string;
  /** One skill of each list is enough. */
  needs: readonly (readonly string[])[];
}

/** In months: shorter learning times are counted as this. */
const MIN_MONTHS = 0.25;

/**
 * What to learn next: skills that wait for nothing, ranked by what they unlock for each month of learning.
 *
 * A skill is worth 1 and its share of every skill that waits for it, whose own worth is split evenly among its unmet
 * requirements. The number of roles that need the skill, m with a PREFERRED need counted as a half, adds log2(1 + m). With s
 * the sum for each month, the score is s / (1 + s). With goals only the learning path to them counts, without skills that are
 * known at a lower level than a goal needs.
 *
 * @param graph  with goals: their skills and the known skills with all that these require, over every alternative
 * @returns best first, then by id; O((V + E) log V) and a learning path
 */
export function* nextSkills(graph: PrerequisiteGraph, input: NextSkillsInput): Sliced<RankedSkills> {
  const { roles, times, limit } = input;
  const { waiting, assumptions } =
    input.goals.length > 0 ? yield* waitingOnPath(graph, input) : waitingCandidates(graph, input);
  yield;
  const worth = yield* worthOf(waiting);
  yield;
  const ready = waiting.filter(({ needs }) => needs.length === 0);
  const ranked = ready.map(({ skill: id }) => {
    const skill = getOrThrow(graph.skills, id);
    const time = times.of(skill);
    const benefit = getOrThrow(worth, id) + Math.log2(1 + weightedCount(roles.get(id) ?? []));
    const perMonth = benefit / Math.max(middle(time), MIN_MONTHS);
    return { skill: id, score: perMonth / (1 + perMonth), time, isAlongside: isAlongside(skill) };
  });
  ranked.sort((a, b) => b.score - a.score || (a.skill < b.skill ? -1 : 1));
  const recommend = ({ skill, score, time }: (typeof ranked)[number]): SkillRecommendation => {
    const dependents = waiting.filter(({ needs }) => needs.some((options) => options.includes(skill)));
    const unlocks = dependents.filter(({ needs }) => needs.length === 1).map((dependent) => dependent.skill);
    const usedByRoles = essentialFirst(roles.get(skill) ?? []);
    const explanation = explain(graph, {
      skill,
      unlocks,
      dependents: dependents.map((dependent) => dependent.skill),
      goals: input.goals,
      waiting,
      roleCount: usedByRoles.length,
      time,
    });
    return { skill, score, explanation, unlocks, usedByRoles, time };
  };
  const best = (alongside: boolean) => ranked.filter((one) => one.isAlongside === alongside).slice(0, limit);
  // each recommendation looks at every waiting skill
  return {
    recommendations: yield* mapSliced(best(false), recommend, 1),
    alongside: yield* mapSliced(best(true), recommend, 1),
    assumptions,
  };
}

type Waiting = Pick<RankedSkills, 'assumptions'> & { waiting: WaitingSkill[] };

function* waitingOnPath(graph: PrerequisiteGraph, { goals, known, times }: NextSkillsInput): Sliced<Waiting> {
  const { stages, alongside, assumptions } = yield* plainPath(graph, goals, known, times);
  const steps = stages.flatMap((stage) => stage.steps);
  const waiting = [
    ...steps
      .filter(({ upgrade }) => upgrade === null)
      .map(({ skill, requires }) => ({ skill, needs: requires.map((required) => [required]) })),
    ...alongside.map(({ skill, after }) => ({ skill, needs: after === null ? [] : [[after.skill]] })),
  ];
  return { waiting, assumptions: assumptions() };
}

function waitingCandidates(graph: PrerequisiteGraph, { known, candidates }: NextSkillsInput): Waiting {
  // one of the options of an assumption is known
  const assumed = new Set(known.assumptions.flatMap(({ options }) => options));
  const isOffered = (id: string): boolean =>
    !known.skills.has(id) && !assumed.has(id) && !getOrThrow(graph.skills, id).isRetired;
  const unknown = sortIds(graph, [...candidates].filter(isOffered), compareSkills);
  const waiting = unknown.map((skill) => ({ skill, needs: unmetPrerequisites(graph, skill, known) }));
  return { waiting, assumptions: known.assumptions };
}

function weightedCount(roles: readonly NeedingRole[]): number {
  return roles.reduce((sum, { importance }) => sum + (importance === 'ESSENTIAL' ? 1 : 0.5), 0);
}

interface WorthNode {
  skill: string;
  worth: number;
  needs: WorthNode[][];
}

/** Passes each skill's worth on to what it waits for, dependents first. Edges of a cycle pass on nothing. */
function* worthOf(waiting: readonly WaitingSkill[]): Sliced<ReadonlyMap<string, number>> {
  const nodes = new Map(waiting.map(({ skill }): [string, WorthNode] => [skill, { skill, worth: 1, needs: [] }]));
  for (const { skill, needs } of waiting) {
    const toNodes = (options: readonly string[]) => options.flatMap((option) => nodes.get(option) ?? []);
    getOrThrow(nodes, skill).needs = needs.map(toNodes);
  }
  yield;
  const { levels } = topologicalLevels(
    nodes.values(),
    ({ needs }) => needs.flat(),
    () => 0,
  );
  const levelOf = (node: WorthNode): number => getOrThrow(levels, node);
  yield;
  for (const node of [...nodes.values()].sort((a, b) => levelOf(b) - levelOf(a))) {
    for (const option of node.needs.flat()) {
      if (levelOf(option) < levelOf(node)) option.worth += node.worth / node.needs.length;
    }
  }
  return new Map([...nodes].map(([skill, { worth }]) => [skill, worth]));
}

function essentialFirst(roles: readonly NeedingRole[]): string[] {
  const rank = ({ importance }: NeedingRole): number => (importance === 'ESSENTIAL' ? 0 : 1);
  const sorted = [...roles].sort((a, b) => rank(a) - rank(b) || (a.role < b.role ? -1 : 1));
  return sorted.map(({ role }) => role);
}
