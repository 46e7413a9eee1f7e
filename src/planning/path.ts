import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { MonthRange } from '../model/records.js';
import type { Sliced } from '../model/sliced.js';
import { alreadyKnown } from './already-known.js';
import { arrange, type PlanStep } from './arrange.js';
import { chooseAlternatives } from './choose-alternatives.js';
import type { LearningTimes } from './estimate.js';
import { skillsOfGoals } from './goal-skills.js';
import { EMPTY_SELECTION, type Goal, type Known, type Selection } from './input.js';
import { PlanningInputError } from './input-error.js';
import { type PathChoice, pathChoices } from './path-choices.js';
import { preferenceOf } from './preference.js';
import { assumePrerequisites } from './requirements.js';
import { criticalPath, middle, REFERENCE_HOURS, schedule, type Slot, total } from './schedule.js';
import { searchSpace } from './search-space.js';

export interface LearningPathInput {
  /** In order of urgency. */
  goals: readonly Goal[];
  known: Known;
  /** REQUIRED prerequisites of known skills, outside groups, count as known. */
  assumePrerequisites: boolean;
  /** RECOMMENDED prerequisites count like REQUIRED ones. */
  includeRecommended: boolean;
  hoursPerWeek: number;
  budgetMonths: number | null;
  avoid: Selection;
  prefer: Selection;
  /** Of all skills of the graph. */
  times: LearningTimes;
}

export interface PathStep extends Slot {
  /** From 1; deferred steps are counted, too. */
  position: number;
  skill: string;
  isGoal: boolean;
  /** No source gives a learning time. */
  estimated: boolean;
  /** Prerequisites on this path, in its order. */
  requires: string[];
  /** Direct dependents on this path, in its order, deferred ones included. */
  neededFor: string[];
}

/** A learning path of the API, by skill ids. */
export interface LearningPath {
  stages: { index: number; steps: PathStep[] }[];
  totalTime: MonthRange;
  criticalPath: string[];
  /** Computed on demand, as many skills may be known. */
  alreadyKnown: () => string[];
  deferred: PathStep[];
  choices: PathChoice[];
  unavoidable: string[];
  cycles: string[][];
  /** Whether it is proved that no other choice of alternatives makes the path shorter. */
  exact: boolean;
}

/**
 * The steps from what is known to the goals: only what a goal needs, prerequisites first, with alternatives chosen so that
 * the whole path takes the least time (see chooseAlternatives).
 *
 * Steps are in topological levels; within a level they are sorted by the first goal that needs them, by level rank, then by
 * id. Known skills never make an exact path longer, in months, as long as there are no cycles and nothing is avoided.
 *
 * @param graph  the goals' skills and known skills with all that they require, over every alternative
 * @throws PlanningInputError for numbers out of range and contradictory input
 */
export function* learningPath(graph: PrerequisiteGraph, input: LearningPathInput): Sliced<LearningPath> {
  checkNumbers(input);
  const { includeRecommended, times, hoursPerWeek, budgetMonths } = input;
  const preference = preferenceOf(input.goals, input.avoid, input.prefer);
  const known = input.assumePrerequisites ? assumePrerequisites(graph, input.known) : input.known;
  const goals = skillsOfGoals(graph, input.goals, known, preference, times);
  const openSkills = goals.flatMap(({ open }) => open);
  const space = yield* searchSpace(graph, openSkills, { known, includeRecommended, times, preference });
  const choice = yield* chooseAlternatives(space);
  const plan = yield* arrange(space, choice, goals);
  const scheduled = schedule(plan.steps, ({ node }) => node.time, hoursPerWeek);
  yield;
  const steps = scheduled.map(({ step, slot }) => toPathStep(step, slot));
  yield;
  const keptCount = steps.filter(({ endMonth }) => budgetMonths === null || endMonth <= budgetMonths).length;
  const kept = steps.slice(0, keptCount);
  const keptPlan = plan.steps.slice(0, keptCount);
  const technologies = goals.flatMap(({ technology }) => technology ?? []);
  const knownGoals = goals.flatMap(({ skills }) => skills.filter((id) => known.skills.has(id)));
  const builtOn = [...knownGoals, ...plan.steps.flatMap(({ node }) => node.known)];
  return {
    stages: toStages(kept, keptPlan),
    totalTime: total(kept.map(({ time }) => time)),
    criticalPath: criticalPath(
      keptPlan,
      ({ node }) => middle(node.time),
      ({ requires }) => requires,
    ).map(idOf),
    alreadyKnown: () => alreadyKnown(graph, known, builtOn, includeRecommended),
    deferred: steps.slice(keptCount),
    choices: pathChoices({ graph, space, choice, plan, known, preference, times, hoursPerWeek }, technologies),
    unavoidable: plan.steps.filter(({ node }) => preference.isAvoided(node.skill)).map(idOf),
    cycles: plan.cycles.map((cycle) => cycle.map(idOf)),
    exact: choice.exact,
  };
}

/** Groups steps by level. No level is skipped, as a step follows one of the level before. */
function toStages(steps: readonly PathStep[], plan: readonly PlanStep[]): LearningPath['stages'] {
  const stages: LearningPath['stages'] = [];
  for (const [at, step] of steps.entries()) {
    const isNext = plan[at]?.level === stages.length;
    if (isNext) stages.push({ index: stages.length + 1, steps: [] });
    stages.at(-1)?.steps.push(step);
  }
  return stages;
}

/** A learning path at the reference pace, without a budget, preferences or recommended prerequisites. */
export function plainPath(
  graph: PrerequisiteGraph,
  goals: readonly Goal[],
  known: Known,
  times: LearningTimes,
): Sliced<LearningPath> {
  return learningPath(graph, {
    goals,
    known,
    times,
    assumePrerequisites: false,
    includeRecommended: false,
    hoursPerWeek: REFERENCE_HOURS,
    budgetMonths: null,
    avoid: EMPTY_SELECTION,
    prefer: EMPTY_SELECTION,
  });
}

function idOf({ node }: PlanStep): string {
  return node.skill.id;
}

function toPathStep({ node, position, isGoal, requires, neededFor }: PlanStep, slot: Slot): PathStep {
  return {
    position: position + 1,
    skill: node.skill.id,
    isGoal,
    estimated: node.skill.learningTime === null,
    requires: requires.map(idOf),
    neededFor: neededFor.map(idOf),
    ...slot,
  };
}

/** The hours in a week: no pace is faster. */
const WEEK = 168;

function checkNumbers({ hoursPerWeek, budgetMonths }: LearningPathInput): void {
  if (!(hoursPerWeek > 0 && hoursPerWeek <= WEEK)) {
    throw new PlanningInputError('hoursPerWeek', `is ${hoursPerWeek}; give a number above 0 and at most ${WEEK}.`);
  }
  if (budgetMonths !== null && !(budgetMonths > 0 && Number.isFinite(budgetMonths))) {
    throw new PlanningInputError('budgetMonths', `is ${budgetMonths}; give a number above 0, or leave it out.`);
  }
}
