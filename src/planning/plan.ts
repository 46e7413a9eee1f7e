import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { Sliced } from '../model/sliced.js';
import { arrange, type Plan } from './arrange.js';
import type { Known } from './known.js';
import type { PlanInput, Selected } from './select-skills.js';
import { takeAssumed, type Taken } from './take-assumed.js';

export interface Planned extends Selected {
  plan: Plan;
  /** What is known, with the assumed options that were taken. */
  known: Known;
  taken: readonly Taken[];
  /** Whether it is proved that no other choice makes the path shorter. */
  exact: boolean;
}

/** Chooses the skills that lead to goals at the least cost, and orders them. */
export function* planSkills(graph: PrerequisiteGraph, input: PlanInput): Sliced<Planned> {
  const { known, selected, taken, exact } = yield* takeAssumed(graph, input);
  const plan = yield* arrange(selected.space, selected.choice);
  const { goals, space, choice } = selected;
  return { goals, space, choice, plan, known, taken, exact: exact && choice.exact };
}
