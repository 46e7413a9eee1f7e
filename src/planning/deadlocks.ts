import type { Sliced } from '../model/sliced.js';
import {
  type AndOrNode,
  condense,
  derive,
  type OrGroup,
  type Unit,
  type UnitGraph,
} from '../graph-algorithms/and-or.js';
import { stronglyConnectedComponents } from '../graph-algorithms/components.js';

interface Resolved<Node> {
  graph: UnitGraph<Node>;
  /** The round in which each unit is derived (see derive). */
  rounds: ReadonlyMap<Unit, number>;
  /** The option of each group that was bound. */
  bound: ReadonlyMap<OrGroup<Node>, Node>;
}

/**
 * Condenses an AND/OR graph so that every goal can be derived. Where each option of a group leads back to its owner, no
 * plan is well-founded: such a group is bound to its cheapest option, which then forms a cycle with the owner.
 */
export function* resolveDeadlocks<Node extends AndOrNode<Node>>(
  nodes: readonly Node[],
  goals: readonly Node[],
): Sliced<Resolved<Node>> {
  const bound = new Map<OrGroup<Node>, Node>();
  for (;;) {
    const graph = condense(nodes, bound);
    yield;
    const rounds = derive(graph.units);
    yield;
    const stuckGoals = goals.map(graph.unitOf).filter((unit) => !rounds.has(unit));
    if (stuckGoals.length === 0) return { graph, rounds, bound };
    for (const group of deadlockedGroups(graph, rounds, stuckGoals)) bound.set(group, cheapest(group.options));
  }
}

function cheapest<Node extends AndOrNode<Node>>(options: readonly Node[]): Node {
  return options.reduce((best, option) => (option.cost < best.cost ? option : best));
}

/** Groups without a derivable option, in the sink components of the waits-for graph below the goals. */
function deadlockedGroups<Node>(
  { groups }: UnitGraph<Node>,
  rounds: ReadonlyMap<Unit, number>,
  stuckGoals: readonly Unit[],
): OrGroup<Node>[] {
  const isStuck = (unit: Unit): boolean => !rounds.has(unit);
  const successors = new Map<Unit, Unit[]>();
  const waitsFor = (unit: Unit): Unit[] => {
    const known = successors.get(unit);
    if (known) return known;
    const stuckOptions = unit.groups.filter(({ options }) => options.every(isStuck)).flatMap(({ options }) => options);
    const targets = [...unit.required.filter(isStuck), ...stuckOptions];
    successors.set(unit, targets);
    return targets;
  };
  const { components, of } = stronglyConnectedComponents(stuckGoals, waitsFor);
  const sinks = new Set(
    components.filter((component) => component.nodes.flatMap(waitsFor).every((unit) => of(unit) === component)),
  );
  const reached = new Set(components.flatMap((component) => component.nodes));
  return [...groups].flatMap(([source, { owner, options }]) =>
    reached.has(owner) && sinks.has(of(owner)) && options.every(isStuck) ? source : [],
  );
}
