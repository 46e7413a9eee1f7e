import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { topologicalLevels } from '../graph-algorithms/topological-levels.js';
import { type Sliced, sortSliced } from '../model/sliced.js';
import type { AlternativesChoice } from './choose-alternatives.js';
import type { GoalSkills } from './goal-skills.js';
import { rankOf } from './requirements.js';
import type { SearchSpace, SpaceNode } from './search-space.js';

export interface PlanStep {
  node: SpaceNode;
  /** From 0, in the order of the plan. */
  position: number;
  /** Topological level, from 0. */
  level: number;
  /** In the order of the plan. */
  requires: PlanStep[];
  /** In the order of the plan. */
  neededFor: PlanStep[];
  isGoal: boolean;
}

/** The chosen nodes in order. */
export interface Plan {
  steps: PlanStep[];
  /** undefined for a node that is not in the plan */
  stepOf: (node: SpaceNode) => PlanStep | undefined;
  cycles: PlanStep[][];
}

/** Sorts the chosen nodes by topological level, then by the first goal that needs them, by level rank and by id. */
export function* arrange(
  { nodes, nodeOf }: SearchSpace,
  choice: AlternativesChoice<SpaceNode>,
  goals: readonly GoalSkills[],
): Sliced<Plan> {
  const goalNodes = goals.map(({ open }) => open.map(nodeOf));
  const isGoal = new Set(goalNodes.flat());
  const chosen = nodes.filter((node) => choice.plan.has(node));
  const required = new Map(chosen.map((node) => [node, requirementsOf(node, choice)]));
  const requiredBy = (node: SpaceNode): readonly SpaceNode[] => getOrThrow(required, node);
  yield;
  const { levels, cycles } = topologicalLevels(chosen, requiredBy, compareIds);
  yield;
  const urgency = firstGoals(goalNodes, requiredBy);
  const unsorted = chosen.map((node) => ({
    node,
    level: getOrThrow(levels, node),
    urgency: getOrThrow(urgency, node),
    rank: rankOf(node.skill),
  }));
  const sorted = yield* sortSliced(
    unsorted,
    (a, b) => a.level - b.level || a.urgency - b.urgency || a.rank - b.rank || compareIds(a.node, b.node),
  );
  const steps = sorted.map(({ node, level }, position): PlanStep => {
    return { node, position, level, requires: [], neededFor: [], isGoal: isGoal.has(node) };
  });
  const byNode = new Map(steps.map((step) => [step.node, step]));
  yield;
  for (const step of steps) {
    step.requires = requiredBy(step.node).map((node) => getOrThrow(byNode, node));
    step.requires.sort((a, b) => a.position - b.position);
    for (const prerequisite of step.requires) prerequisite.neededFor.push(step);
  }
  return {
    steps,
    stepOf: (node) => byNode.get(node),
    cycles: cycles.map((cycle) => cycle.map((node) => getOrThrow(byNode, node))),
  };
}

function compareIds(a: SpaceNode, b: SpaceNode): number {
  return a.skill.id < b.skill.id ? -1 : 1;
}

/** The nodes of the plan that a node requires, in any case and by choice. */
function requirementsOf(node: SpaceNode, { chosen }: AlternativesChoice<SpaceNode>): readonly SpaceNode[] {
  if (node.groups.length === 0) return node.required;
  return [...new Set([...node.required, ...node.groups.map((group) => getOrThrow(chosen, group))])];
}

/** The index of the first goal that needs each node. */
function firstGoals(
  goals: readonly (readonly SpaceNode[])[],
  requiredBy: (node: SpaceNode) => readonly SpaceNode[],
): ReadonlyMap<SpaceNode, number> {
  const first = new Map<SpaceNode, number>();
  for (const [goal, nodes] of goals.entries()) {
    const stack = [...nodes];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (first.has(node)) continue;
      first.set(node, goal);
      stack.push(...requiredBy(node));
    }
  }
  return first;
}
