import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { topologicalLevels } from '../graph-algorithms/topological-levels.js';
import { flatMap } from '../model/flat-map.js';
import type { Sliced } from '../model/sliced.js';
import type { AlternativesChoice } from './choose-alternatives.js';
import { type Milestone, milestonesOf } from './milestones.js';
import { orderByWorth } from './order.js';
import { type GoalNode, isAlongside, type SearchSpace, type SpaceNode } from './search-space.js';

export interface PlanStep {
  node: SpaceNode;
  /** From 0, in the order of the plan. */
  position: number;
  /** From 0; steps of a stage do not depend on each other, except in a cycle. */
  stage: number;
  /** The steps that it waits for, directly or by way of skills that are learned alongside, in the order of the plan. */
  requires: PlanStep[];
  /** The steps that wait for it, in the order of the plan, then the skills alongside that require it directly. */
  neededFor: SpaceNode[];
  isGoal: boolean;
}

/** A skill that is learned beside the steps. */
export interface AlongsideSkill {
  node: SpaceNode;
  /** The last step that it depends on; null where it can begin at once. */
  after: PlanStep | null;
  isGoal: boolean;
}

/** The chosen nodes in order. */
export interface Plan {
  steps: PlanStep[];
  alongside: AlongsideSkill[];
  /** With the steps that are not in an earlier one; without empty ones. */
  milestones: { milestone: Milestone; steps: PlanStep[] }[];
  /** undefined for a node that is not a step of the plan */
  stepOf: (node: SpaceNode) => PlanStep | undefined;
  /** What a goal or a skill of the plan requires, in any case and by choice. */
  requirementsOf: (node: SpaceNode | GoalNode) => readonly SpaceNode[];
  cycles: PlanStep[][];
}

type Choices = AlternativesChoice<SpaceNode | GoalNode>;

/** Orders the chosen nodes by milestone and by worth (see orderByWorth). A milestone begins a new stage. */
export function* arrange({ skills, goals }: SearchSpace, choice: Choices): Sliced<Plan> {
  const chosen = skills.filter((node) => choice.plan.has(node));
  const choosing = [...chosen, ...goals].filter(({ groups }) => groups.length > 0);
  const byChoice = new Map(choosing.map((node) => [node, requirementsIn(node, choice)]));
  const requirementsOf = (node: SpaceNode | GoalNode): readonly SpaceNode[] =>
    node.groups.length === 0 ? node.required : getOrThrow(byChoice, node);
  yield;
  const milestones = milestonesOf(goals, requirementsOf);
  const milestoneOf = firstMilestones(milestones, requirementsOf);
  yield;
  const units = yield* orderByWorth(chosen, requirementsOf, (node) => getOrThrow(milestoneOf, node));
  const isGoal = new Set(flatMap(goals, requirementsOf));
  const steps: PlanStep[] = [];
  const byNode = new Map<SpaceNode, PlanStep>();
  const alongside: AlongsideSkill[] = [];
  // where each skill that is learned alongside can begin
  const begins = new Map<SpaceNode, PlanStep | null>();
  let stage = -1;
  let stageNodes = new Set<SpaceNode>();
  let milestone = -1;
  yield;
  for (const unit of units) {
    const own = unit.nodes.filter(({ skill }) => !isAlongside(skill));
    for (const node of unit.nodes.filter(({ skill }) => isAlongside(skill))) {
      const after = lastOf(requirementsOf(node).map((other) => byNode.get(other) ?? begins.get(other) ?? null));
      begins.set(node, after);
      alongside.push({ node, after, isGoal: isGoal.has(node) });
    }
    if (own.length === 0) continue;
    const waits = own.some((node) => waitsFor(node, requirementsOf).some((other) => stageNodes.has(other)));
    if (waits || unit.milestone !== milestone) {
      stage += 1;
      stageNodes = new Set();
      milestone = unit.milestone;
    }
    for (const node of own) {
      const step = { node, position: steps.length, stage, requires: [], neededFor: [], isGoal: isGoal.has(node) };
      steps.push(step);
      byNode.set(node, step);
      stageNodes.add(node);
    }
  }
  yield;
  link(steps, alongside, byNode, requirementsOf);
  const isCyclic = units.some(({ nodes }) => nodes.length > 1);
  const { cycles } = topologicalLevels(isCyclic ? chosen : [], requirementsOf, compareIds);
  return {
    steps,
    alongside,
    milestones: milestones
      .map((one, at) => ({ milestone: one, steps: steps.filter(({ node }) => milestoneOf.get(node) === at) }))
      .filter((one) => one.steps.length > 0),
    stepOf: (node) => byNode.get(node),
    requirementsOf,
    cycles: cycles.map((cycle) => cycle.flatMap((node) => byNode.get(node) ?? [])),
  };
}

/** Joins steps with what they require, and with what requires them. */
function link(
  steps: readonly PlanStep[],
  alongside: readonly AlongsideSkill[],
  byNode: ReadonlyMap<SpaceNode, PlanStep>,
  requirementsOf: (node: SpaceNode) => readonly SpaceNode[],
): void {
  for (const step of steps) {
    for (const node of waitsFor(step.node, requirementsOf)) {
      const other = byNode.get(node);
      if (other !== undefined && other !== step) step.requires.push(other);
    }
    step.requires.sort((a, b) => a.position - b.position);
    for (const prerequisite of step.requires) prerequisite.neededFor.push(step.node);
  }
  for (const { node } of alongside) {
    for (const required of requirementsOf(node)) byNode.get(required)?.neededFor.push(node);
  }
}

/** What a skill requires, directly or by way of skills that are learned alongside. */
function waitsFor(node: SpaceNode, requirementsOf: (node: SpaceNode) => readonly SpaceNode[]): readonly SpaceNode[] {
  const direct = requirementsOf(node);
  if (!direct.some(({ skill }) => isAlongside(skill))) return direct;
  const waits = new Set(direct);
  // the set grows while it is iterated
  for (const required of waits) {
    if (isAlongside(required.skill)) for (const next of requirementsOf(required)) waits.add(next);
  }
  return [...waits];
}

function lastOf(steps: readonly (PlanStep | null)[]): PlanStep | null {
  return steps.reduce((last, step) => (step && step.position > (last?.position ?? -1) ? step : last), null);
}

function compareIds(a: SpaceNode, b: SpaceNode): number {
  return a.skill.id < b.skill.id ? -1 : 1;
}

function requirementsIn(node: SpaceNode | GoalNode, { chosen }: Choices): readonly SpaceNode[] {
  const options = node.groups.map((group) => getOrThrow(chosen, group));
  return [...new Set([...node.required, ...options.flatMap((option) => ('skill' in option ? option : []))])];
}

/** The index of the first milestone that holds each node, with what it requires. */
function firstMilestones(
  milestones: readonly Milestone[],
  requirementsOf: (node: SpaceNode) => readonly SpaceNode[],
): ReadonlyMap<SpaceNode, number> {
  const first = new Map<SpaceNode, number>();
  for (const [index, { nodes }] of milestones.entries()) {
    const stack = [...nodes];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (first.has(node)) continue;
      first.set(node, index);
      stack.push(...requirementsOf(node));
    }
  }
  return first;
}
