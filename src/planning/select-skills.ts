import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { Sliced } from '../model/sliced.js';
import { type AlternativesChoice, chooseAlternatives } from './choose-alternatives.js';
import type { LearningTimes } from './estimate.js';
import { type GoalSkills, skillsOfGoals } from './goal-skills.js';
import type { Goal } from './input.js';
import type { Known } from './known.js';
import type { Preference } from './preference.js';
import { type GoalNode, type SearchSpace, searchSpace, type SpaceNode } from './search-space.js';

export interface PlanInput {
  goals: readonly Goal[];
  known: Known;
  includeRecommended: boolean;
  preference: Preference;
  /** Of all skills of the graph. */
  times: LearningTimes;
  /** The option that must be taken of some groups, and the skill for some technologies, by group or technology. */
  forced?: ReadonlyMap<string, string>;
}

/** The chosen skills that lead to the goals. */
export interface Selected {
  goals: GoalSkills[];
  space: SearchSpace;
  choice: AlternativesChoice<SpaceNode | GoalNode>;
}

/** Chooses the skills that lead to goals at the least cost, all goals together. */
export function* selectSkills(graph: PrerequisiteGraph, input: PlanInput): Sliced<Selected> {
  const { known, preference, times } = input;
  const goals = skillsOfGoals(graph, input.goals, known, preference, times, input.forced);
  const space = yield* searchSpace(graph, goals, input);
  const choice = yield* chooseAlternatives(space);
  return { goals, space, choice };
}

/** The cost of the chosen skills (see setCosts). */
export function costOf({ space, choice }: Selected): number {
  return space.skills.reduce((sum, node) => (choice.plan.has(node) ? sum + node.cost : sum), 0);
}
