import { flatMap } from '../model/flat-map.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { MonthRange } from '../model/records.js';
import type { Sliced } from '../model/sliced.js';
import { alreadyKnown } from './already-known.js';
import { type PathAssumption, pathAssumptions } from './assumptions.js';
import type { LearningTimes } from './estimate.js';
import { EMPTY_SELECTION, type Goal, type Selection } from './input.js';
import type { Known } from './known.js';
import { type PathChoice, pathChoices } from './path-choices.js';
import { OptionPrices } from './path-options.js';
import {
  idOf,
  type PathAlongside,
  type PathMilestone,
  type PathStage,
  type PathStep,
  toAlongside,
  toMilestone,
  toPathStep,
  toStages,
} from './path-steps.js';
import { planSkills } from './plan.js';
import { preferenceOf } from './preference.js';
import { checkBudget, checkPace, criticalPath, middle, REFERENCE_HOURS, schedule, total } from './schedule.js';
import { type UnfollowedPreference, unfollowedPreferences } from './unfollowed.js';

export interface LearningPathInput {
  /** In order of urgency. */
  goals: readonly Goal[];
  known: Known;
  /** RECOMMENDED prerequisites count like REQUIRED ones. */
  includeRecommended: boolean;
  hoursPerWeek: number;
  budgetMonths: number | null;
  avoid: Selection;
  prefer: Selection;
  /** Of all skills of the graph. */
  times: LearningTimes;
}

/** A learning path of the API, by skill ids. */
export interface LearningPath {
  stages: PathStage[];
  milestones: PathMilestone[];
  /** Of the stages. */
  totalTime: MonthRange;
  /** With deferred steps. */
  wholeTime: MonthRange;
  criticalPath: string[];
  /** Soft and professional skills without a learning time, with the last step that each depends on. */
  alongside: PathAlongside[];
  /** Computed on demand, as many skills may be known. */
  alreadyKnown: () => string[];
  /** Computed on demand, too. */
  assumptions: () => PathAssumption[];
  deferred: PathStep[];
  choices: PathChoice[];
  unavoidable: string[];
  unfollowed: UnfollowedPreference[];
  cycles: string[][];
  /** Whether it is proved that no other choice of alternatives makes the path shorter. */
  exact: boolean;
}

/**
 * The steps from what is known to the goals: only what a goal needs, prerequisites first, with alternatives chosen so that
 * the whole path takes the least time (see chooseAlternatives), all goals together.
 *
 * Steps are ordered by milestone and by what waits for them (see orderByWorth). Known skills never make an exact path longer,
 * in months, as long as there are no cycles, nothing is avoided and no assumption is resolved by them.
 *
 * @param graph  the goals' skills, known skills and options of assumptions with all that they require, over every
 *   alternative
 * @throws PlanningInputError for numbers out of range and contradictory input
 */
export function* learningPath(graph: PrerequisiteGraph, input: LearningPathInput): Sliced<LearningPath> {
  const { includeRecommended, times, hoursPerWeek, budgetMonths, avoid, prefer } = input;
  checkPace(hoursPerWeek);
  checkBudget(budgetMonths);
  const preference = preferenceOf(input.goals, avoid, prefer);
  const planInput = { goals: input.goals, known: input.known, includeRecommended, preference, times };
  const planned = yield* planSkills(graph, planInput);
  const { plan, known, goals } = planned;
  const scheduled = schedule(plan.steps, ({ node }) => node.time, hoursPerWeek);
  yield;
  const steps = scheduled.map(({ step, slot }) => toPathStep(step, slot));
  yield;
  const keptCount = steps.filter(({ endMonth }) => budgetMonths === null || endMonth <= budgetMonths).length;
  const kept = steps.slice(0, keptCount);
  const keptPlan = plan.steps.slice(0, keptCount);
  const knownGoals = flatMap(goals, ({ skills }) => skills.filter((id) => known.skills.has(id)));
  const builtOn = [
    ...knownGoals,
    ...flatMap(plan.steps, ({ node }) => node.known),
    ...flatMap(plan.alongside, ({ node }) => node.known),
  ];
  const learned = new Set(planned.space.skills.filter(({ upgrade }) => upgrade !== null).map(({ skill }) => skill.id));
  const knownOnPath = (): string[] =>
    alreadyKnown(graph, known, builtOn, includeRecommended).filter((id) => !learned.has(id));
  return {
    stages: toStages(kept, keptPlan),
    milestones: plan.milestones.map((one) => toMilestone(one, steps)),
    totalTime: total(kept.map(({ time }) => time)),
    wholeTime: total(steps.map(({ time }) => time)),
    criticalPath: criticalPath(
      keptPlan,
      ({ node }) => middle(node.time),
      ({ requires }) => requires,
    ).map(idOf),
    alongside: plan.alongside.map((one) => toAlongside(one, steps)),
    alreadyKnown: knownOnPath,
    assumptions: () => pathAssumptions(input.known, planned, knownOnPath()),
    deferred: steps.slice(keptCount),
    choices: pathChoices(
      { graph, preference, times, hoursPerWeek, ...planned },
      new OptionPrices(graph, planInput, planned, hoursPerWeek),
    ),
    unavoidable: plan.steps.filter(({ node }) => preference.isAvoided(node.skill)).map(idOf),
    unfollowed: unfollowedPreferences(graph, planned, { avoid, prefer, preference }),
    cycles: plan.cycles.map((cycle) => cycle.map(idOf)),
    exact: planned.exact,
  };
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
    includeRecommended: false,
    hoursPerWeek: REFERENCE_HOURS,
    budgetMonths: null,
    avoid: EMPTY_SELECTION,
    prefer: EMPTY_SELECTION,
  });
}
