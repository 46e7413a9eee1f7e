import type { Sliced } from '../model/sliced.js';
import {
  type AndOrNode,
  derive,
  type OrGroup,
  requiredClosure,
  type Unit,
  type UnitGraph,
  type UnitGroup,
} from '../graph-algorithms/and-or.js';
import { resolveDeadlocks } from './deadlocks.js';
import { independentParts } from './independent-parts.js';
import { LeastCostSearch, SearchEffort } from './least-cost.js';

/** Bounds the search to some milliseconds; beyond it the best plan so far is taken. */
const MAX_EXPLORED_NODES = 200_000;

export interface AlternativesProblem<Node> {
  nodes: readonly Node[];
  goals: readonly Node[];
  /** Nodes that are chosen wherever they are among the options. */
  isPreferred: (node: Node) => boolean;
}

export interface AlternativesChoice<Node> {
  plan: ReadonlySet<Node>;
  /** The option that satisfies each group of a node in the plan. */
  chosen: ReadonlyMap<OrGroup<Node>, Node>;
  /** True where the plan is proved to be the cheapest; false for the best found within the limit. */
  exact: boolean;
}

/**
 * Chooses alternatives so that the whole plan is cheapest: a minimum-cost solution of an AND/OR graph, which is NP-hard
 * (Sahni 1974).
 *
 * Independent groups are chosen separately. The choice is exact as long as at most 64 groups depend on each other and the
 * search ends within its limit, as it did for each of 600 random parts of up to sixteen groups of three options. Beyond
 * that it is the best plan found, never worse than taking each group's cheapest option alone. No step of the plan can be
 * left out. A plan is well-founded: a node is never satisfied by a node that waits for it, unless the data leaves no other
 * way (see resolveDeadlocks).
 */
export function* chooseAlternatives<Node extends AndOrNode<Node>>(
  problem: AlternativesProblem<Node>,
): Sliced<AlternativesChoice<Node>> {
  const { nodes, goals } = problem;
  if (nodes.every(({ groups }) => groups.length === 0)) {
    return { plan: requiredClosure(goals), chosen: new Map(), exact: true };
  }
  const { graph, rounds, bound } = yield* resolveDeadlocks(nodes, goals);
  const goalUnits = goals.map(graph.unitOf);
  const plan = requiredClosure(goalUnits);
  let exact = true;
  if (graph.groups.size > 0) {
    const restrictedRounds = yield* restrictOptions(graph, rounds, problem.isPreferred);
    const effort = new SearchEffort(MAX_EXPLORED_NODES);
    for (const part of independentParts(graph.units, plan)) {
      const isExact = yield* new LeastCostSearch(part, plan, restrictedRounds, effort).run();
      exact = isExact && exact;
    }
    if (!exact) yield* removeSuperfluous(graph.units, plan, goalUnits);
  }
  const isInPlan = (node: Node): boolean => plan.has(graph.unitOf(node));
  const chosen = chosenOptions(problem, graph, plan, bound);
  return { plan: new Set(nodes.filter(isInPlan)), chosen, exact };
}

interface Restriction {
  group: UnitGroup;
  derivable: Unit[];
  preferred: Unit[];
}

/**
 * Removes from each group the options that cannot be derived and, where preferred options remain, all others.
 *
 * @param rounds  the round in which each unit is derived with every option
 * @returns the round in which each unit is derived with the remaining options
 */
function* restrictOptions<Node>(
  { units, groups, unitOf }: UnitGraph<Node>,
  rounds: ReadonlyMap<Unit, number>,
  isPreferred: (node: Node) => boolean,
): Sliced<ReadonlyMap<Unit, number>> {
  const restrictions = [...groups].map(([{ options }, group]): Restriction => {
    const favoured = new Set(options.filter(isPreferred).map(unitOf));
    const derivable = group.options.filter((option) => rounds.has(option));
    return { group, derivable, preferred: derivable.filter((option) => favoured.has(option)) };
  });
  for (;;) {
    for (const { group, derivable, preferred } of restrictions) {
      setOptions(group, preferred.length > 0 ? preferred : derivable);
    }
    yield;
    const restricted = derive(units);
    // a preference that makes a unit wait for itself is dropped
    const impossible = restrictions.filter(
      ({ group: { owner, options }, derivable }) =>
        options.length < derivable.length && rounds.has(owner) && options.every((option) => !restricted.has(option)),
    );
    if (impossible.length === 0) return restricted;
    for (const restriction of impossible) restriction.preferred = [];
  }
}

function setOptions(group: UnitGroup, options: Unit[]): void {
  if (options.length === group.options.length) return;
  for (const option of group.options) option.optionOf = option.optionOf.filter((other) => other !== group);
  group.options = options;
  for (const option of options) option.optionOf.push(group);
}

/** Removes from a plan every unit that it can do without, the most expensive first. */
function* removeSuperfluous(units: readonly Unit[], plan: Set<Unit>, goals: readonly Unit[]): Sliced<void> {
  const fixed = requiredClosure(goals);
  const isNeeded = (unit: Unit): boolean =>
    unit.dependents.some((dependent) => plan.has(dependent)) ||
    unit.optionOf.some(
      ({ owner, options }) => plan.has(owner) && !options.some((option) => option !== unit && plan.has(option)),
    );
  const candidates = new Set(
    units.filter((unit) => plan.has(unit) && !fixed.has(unit)).sort((a, b) => b.cost - a.cost),
  );
  for (let before = -1; before !== candidates.size;) {
    before = candidates.size;
    for (const unit of [...candidates].filter((candidate) => !isNeeded(candidate))) {
      if (isNeeded(unit)) continue;
      yield;
      plan.delete(unit);
      const rounds = derive(plan);
      if (goals.every((goal) => rounds.has(goal))) candidates.delete(unit);
      else plan.add(unit);
    }
  }
}

/** The option that satisfies each group of the plan: among those in the plan, the one that is derived first. */
function chosenOptions<Node extends AndOrNode<Node>>(
  { nodes, isPreferred }: AlternativesProblem<Node>,
  { groups, unitOf }: UnitGraph<Node>,
  plan: ReadonlySet<Unit>,
  bound: ReadonlyMap<OrGroup<Node>, Node>,
): Map<OrGroup<Node>, Node> {
  const rounds = derive(plan);
  const roundOf = (node: Node): number => rounds.get(unitOf(node)) ?? Infinity;
  const isBefore = (a: Node, b: Node): boolean => {
    const [roundA, roundB] = [roundOf(a), roundOf(b)];
    return roundA === roundB ? isPreferred(a) && !isPreferred(b) : roundA < roundB;
  };
  const chosen = new Map<OrGroup<Node>, Node>();
  for (const node of nodes) {
    const unit = unitOf(node);
    if (!plan.has(unit)) continue;
    for (const group of node.groups) {
      const open = groups.get(group)?.options;
      const satisfying = group.options.filter((option) => {
        const candidate = unitOf(option);
        return open === undefined ? candidate === unit : open.includes(candidate) && rounds.has(candidate);
      });
      const first = (): Node => satisfying.reduce((best, option) => (isBefore(option, best) ? option : best));
      chosen.set(group, bound.get(group) ?? first());
    }
  }
  return chosen;
}
