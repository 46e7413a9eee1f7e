import type { MonthRange } from '../model/records.js';
import type { Sliced } from '../model/sliced.js';
import { alreadyKnown } from './already-known.js';
import { chooseAlternatives } from './alternatives.js';
import { arrange, type Plan } from './arrange.js';
import { type PathChoice, pathChoices } from './choices.js';
import type { LearningTimes } from './estimate.js';
import { skillsOfGoals } from './goals.js';
import { PlanningInputError } from './input-error.js';
import { assumePrerequisites } from './known.js';
import type { Goal, Known, Selection } from './model.js';
import { preference } from './preference.js';
import { criticalPath, middle, schedule, type Slot, total } from './schedule.js';
import { type SearchSpace, searchSpace } from './search-space.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';

export interface LearningPathInput {
  /** in order of urgency */
  goals: readonly Goal[];
  known: Known;
  /** REQUIRED prerequisites of known skills, outside groups, count as known */
  assumePrerequisites: boolean;
  /** RECOMMENDED prerequisites count like REQUIRED ones */
  includeRecommended: boolean;
  hoursPerWeek: number;
  budgetMonths: number | null;
  avoid: Selection;
  prefer: Selection;
  /** of all skills of the graph */
  times: LearningTimes;
}

export interface PathStep extends Slot {
  /** from 1, over the deferred steps, too */
  position: number;
  skill: string;
  isGoal: boolean;
  /** no source gives a learning time */
  estimated: boolean;
  /** prerequisites on this path, in its order */
  requires: string[];
  /** direct dependents on this path, in its order, deferred ones included */
  neededFor: string[];
}

/** The contract's LearningPath, by skill ids. */
export interface LearningPath {
  stages: { index: number; steps: PathStep[] }[];
  totalTime: MonthRange;
  criticalPath: string[];
  /** put together when it is read: what is known may be much */
  readonly alreadyKnown: string[];
  deferred: PathStep[];
  choices: PathChoice[];
  unavoidable: string[];
  cycles: string[][];
  /** whether no choice of alternatives makes a shorter path, for certain */
  exact: boolean;
}

/**
 * The steps from what is known to the goals: nothing that no goal needs, prerequisites first, alternatives chosen so that
 * the whole takes least time (see chooseAlternatives).
 *
 * Steps stand in topological levels; inside one by the first goal that needs them, level rank, then id. Known skills
 * never make an exact path longer, in months, as long as there are no cycles and nothing is to be avoided.
 *
 * @param graph  what the goals' skills require, over every alternative, with what the known skills require
 * @throws PlanningInputError for numbers out of range and contradictory input
 */
export function* learningPath(graph: PrerequisiteGraph, input: LearningPathInput): Sliced<LearningPath> {
  checkNumbers(input);
  const { includeRecommended, times, hoursPerWeek, budgetMonths } = input;
  const wishes = preference(input.goals, input.avoid, input.prefer);
  const known = input.assumePrerequisites ? assumePrerequisites(graph, input.known) : input.known;
  const goals = skillsOfGoals(graph, input.goals, known, wishes, times);
  const openGoals = goals.flatMap(({ open }) => open);
  const all = yield* searchSpace(graph, openGoals, { known, includeRecommended, times, preference: wishes });
  const choice = yield* chooseAlternatives(all.problem);
  const plan = yield* arrange(all, choice, goals);
  const ids = plan.nodes.map((node) => all.skills[node]!.id);
  const stepTimes = plan.nodes.map((node) => all.times[node]!);
  const slots = schedule(stepTimes, hoursPerWeek);
  yield;
  const steps = toSteps(plan, all, ids, slots);
  yield;
  const kept = steps.filter(({ endMonth }) => budgetMonths === null || endMonth <= budgetMonths);
  const knownGoals = goals.flatMap(({ skills }) => skills.filter((id) => known.skills.has(id)));
  const knownDirectly = [...knownGoals, ...plan.nodes.flatMap((node) => all.knownOf[node]!)];
  return {
    stages: toStages(kept, plan.levels),
    totalTime: total(kept.map(({ time }) => time)),
    criticalPath: criticalPath(stepTimes.slice(0, kept.length).map(middle), plan.requires).map((step) => ids[step]!),
    get alreadyKnown() {
      return alreadyKnown(graph, known, knownDirectly, includeRecommended);
    },
    deferred: steps.slice(kept.length),
    choices: pathChoices({ graph, universe: all, choice, plan, known, preference: wishes, times, hoursPerWeek }, goals),
    unavoidable: ids.filter((id) => wishes.isAvoided(graph.skills.get(id)!)),
    cycles: plan.cycles.map((cycle) => cycle.map((step) => ids[step]!)),
    exact: choice.exact,
  };
}

function toSteps({ nodes, requires, isGoal }: Plan, { skills }: SearchSpace, ids: string[], slots: Slot[]): PathStep[] {
  const neededFor = ids.map((): string[] => []);
  requires.forEach((places, place) => places.forEach((required) => neededFor[required]!.push(ids[place]!)));
  return ids.map((skill, place) => ({
    position: place + 1,
    skill,
    isGoal: isGoal[place] === 1,
    estimated: skills[nodes[place]!]!.learningTime === null,
    requires: requires[place]!.map((required) => ids[required]!),
    neededFor: neededFor[place]!,
    time: slots[place]!.time,
    startMonth: slots[place]!.startMonth,
    endMonth: slots[place]!.endMonth,
  }));
}

/** Steps by level; no level is skipped, since a step follows one of the level before. */
function toStages(steps: readonly PathStep[], levels: readonly number[]): LearningPath['stages'] {
  const stages: LearningPath['stages'] = [];
  for (const step of steps) {
    const level = levels[step.position - 1]!;
    if (stages.length === level) stages.push({ index: level + 1, steps: [] });
    stages[level]!.steps.push(step);
  }
  return stages;
}

/** Hours in a week: no pace is faster. */
const WEEK = 168;

function checkNumbers({ hoursPerWeek, budgetMonths }: LearningPathInput): void {
  if (!(hoursPerWeek > 0 && hoursPerWeek <= WEEK)) {
    throw new PlanningInputError('hoursPerWeek', `is ${hoursPerWeek}; give a number above 0 and at most ${WEEK}.`);
  }
  if (budgetMonths !== null && !(budgetMonths > 0 && Number.isFinite(budgetMonths))) {
    throw new PlanningInputError('budgetMonths', `is ${budgetMonths}; give a number above 0, or leave it out.`);
  }
}
