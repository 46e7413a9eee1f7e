import { type Sliced, sortSliced } from '../model/sliced.js';
import type { AlternativesChoice } from './alternatives.js';
import type { GoalSkills } from './goals.js';
import { rankOf } from './known.js';
import { topologicalLevels } from '../graph-algorithms/topological-order.js';
import type { SearchSpace } from './search-space.js';

/** A plan in its order: a step is named by its place, from 0. */
export interface Plan {
  /** the universe's node of each step */
  nodes: number[];
  /** place of each node of the universe; -1 where it is not in the plan */
  placeOf: Int32Array;
  /** topological level of each step, from 0 */
  levels: number[];
  /** what each step requires, ascending */
  requires: number[][];
  isGoal: Uint8Array;
  cycles: number[][];
}

/** Puts the chosen nodes in order: by level, then by the first goal that needs them, level rank and id. */
export function* arrange(
  universe: SearchSpace,
  choice: AlternativesChoice,
  goals: readonly GoalSkills[],
): Sliced<Plan> {
  const { skills, nodeOf } = universe;
  const nodes = skills.flatMap((_, node) => (choice.inPlan(node) ? node : []));
  const at = new Int32Array(skills.length).fill(-1);
  nodes.forEach((node, index) => (at[node] = index));
  const successors = nodes.map((node) => requirementsOf(universe, choice, node).map((required) => at[required]!));
  yield;
  const byId = (a: number, b: number): number => (skills[nodes[a]!]!.id < skills[nodes[b]!]!.id ? -1 : 1);
  const { level, cycles } = topologicalLevels(successors, byId);
  yield;
  const goalNodes = goals.map(({ open }) => open.map((id) => at[nodeOf.get(id)!]!));
  const urgency = firstGoals(successors, goalNodes);
  const rank = nodes.map((node) => rankOf(skills[node]!));
  const order = yield* sortSliced(
    [...nodes.keys()],
    (a, b) => level[a]! - level[b]! || urgency[a]! - urgency[b]! || rank[a]! - rank[b]! || byId(a, b),
  );
  const place = new Int32Array(nodes.length);
  order.forEach((index, step) => (place[index] = step));
  const isGoal = new Uint8Array(nodes.length);
  for (const index of goalNodes.flat()) isGoal[place[index]!] = 1;
  return {
    nodes: order.map((index) => nodes[index]!),
    placeOf: at.map((index) => (index === -1 ? -1 : place[index]!)),
    levels: order.map((index) => level[index]!),
    requires: order.map((index) => successors[index]!.map((next) => place[next]!).sort((a, b) => a - b)),
    isGoal,
    cycles: cycles.map((cycle) => cycle.map((index) => place[index]!)),
  };
}

/** What a node of the plan requires of it: in any case, and by choice. */
function requirementsOf(
  { problem, groupsOf }: SearchSpace,
  choice: AlternativesChoice,
  node: number,
): readonly number[] {
  const hard = problem.hard[node]!;
  if (groupsOf[node]!.length === 0) return hard;
  return [...new Set([...hard, ...groupsOf[node]!.map((group) => choice.chosen[group]!)])];
}

/** For each node the first of the goals that needs it. */
function firstGoals(successors: readonly (readonly number[])[], goals: readonly (readonly number[])[]): Int32Array {
  const first = new Int32Array(successors.length).fill(-1);
  goals.forEach((nodes, goal) => {
    const stack = [...nodes];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (first[node] !== -1) continue;
      first[node] = goal;
      for (const next of successors[node]!) stack.push(next);
    }
  });
  return first;
}
