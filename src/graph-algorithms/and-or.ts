import { stronglyConnectedComponents } from './components.js';
import { getOrThrow } from './get-or-throw.js';

/** Alternatives of a node: any one of the options is enough. */
export interface OrGroup<Node> {
  /** At least one; of equally good options the first is taken. */
  readonly options: readonly Node[];
}

/** A node of an AND/OR graph: it needs every one of its `required` nodes, and one option of each of its groups. */
export interface AndOrNode<Node> {
  /** A positive integer; the sum over all nodes is a safe integer. */
  readonly cost: number;
  /** Without repeats, and without the node itself. */
  readonly required: readonly Node[];
  readonly groups: readonly OrGroup<Node>[];
}

/** Nodes that require each other. */
export interface Unit {
  cost: number;
  required: Unit[];
  /** Units that require this one. */
  dependents: Unit[];
  groups: UnitGroup[];
  /** Groups that this unit is an option of. */
  optionOf: UnitGroup[];
}

export interface UnitGroup {
  owner: Unit;
  options: Unit[];
}

/** The condensation of an AND/OR graph: `required` has no cycles. */
export interface UnitGraph<Node> {
  units: readonly Unit[];
  /**
   * The open groups. A node does not satisfy a group of another node of its unit, unless no node outside the unit could:
   * such a group is left out.
   */
  groups: ReadonlyMap<OrGroup<Node>, UnitGroup>;
  unitOf: (node: Node) => Unit;
}

/**
 * Condenses an AND/OR graph by its required edges; O(V + E).
 *
 * @param bound  groups for which the option is decided: it counts as required
 */
export function condense<Node extends AndOrNode<Node>>(
  nodes: readonly Node[],
  bound: ReadonlyMap<OrGroup<Node>, Node> = new Map(),
): UnitGraph<Node> {
  const boundOptions = (node: Node): Node[] => node.groups.flatMap((group) => bound.get(group) ?? []);
  const requiredOf =
    bound.size === 0 ? (node: Node) => node.required : (node: Node) => [...node.required, ...boundOptions(node)];
  const unitByNode = new Map<Node, Unit>();
  const { components } = stronglyConnectedComponents(nodes, requiredOf);
  const condensed = components.map(({ nodes: members }) => {
    const cost = members.reduce((sum, node) => sum + node.cost, 0);
    const unit: Unit = { cost, required: [], dependents: [], groups: [], optionOf: [] };
    for (const node of members) unitByNode.set(node, unit);
    return { unit, members };
  });
  const unitOf = (node: Node): Unit => getOrThrow(unitByNode, node);
  const isAcyclic = condensed.length === nodes.length;
  const unitsOf = (list: readonly Node[], owner: Unit): Unit[] => {
    const mapped = list.map(unitOf);
    return isAcyclic ? mapped : [...new Set(mapped)].filter((unit) => unit !== owner);
  };
  for (const { unit, members } of condensed) {
    unit.required = unitsOf(members.flatMap(requiredOf), unit);
    for (const required of unit.required) required.dependents.push(unit);
  }
  const groups = new Map<OrGroup<Node>, UnitGroup>();
  for (const node of nodes) {
    for (const group of node.groups) {
      const owner = unitOf(node);
      const options = unitsOf(group.options, owner);
      if (bound.has(group) || options.length === 0) continue;
      const unitGroup = { owner, options };
      groups.set(group, unitGroup);
      owner.groups.push(unitGroup);
      for (const option of options) option.optionOf.push(unitGroup);
    }
  }
  return { units: condensed.map(({ unit }) => unit), groups, unitOf };
}

/**
 * Forward chaining (Dowling and Gallier 1984): the units that can be derived, each after all that it needs.
 *
 * @param units     units that may be taken
 * @param isNeeded  false for a group that counts as satisfied
 * @returns the round in which each unit is derived, from 0; a unit that waits for itself has no entry; O(V + E)
 */
export function derive(
  units: Iterable<Unit>,
  isNeeded: (group: UnitGroup) => boolean = () => true,
): ReadonlyMap<Unit, number> {
  const rounds = new Map<Unit, number>();
  const unmet = new Map<Unit, number>();
  const satisfied = new Set<UnitGroup>();
  for (const unit of units) {
    const neededGroups = unit.groups.length === 0 ? 0 : unit.groups.filter(isNeeded).length;
    const count = unit.required.length + neededGroups;
    unmet.set(unit, count);
    if (count === 0) rounds.set(unit, 0);
  }
  const satisfyOne = (unit: Unit, round: number): void => {
    const count = unmet.get(unit);
    if (count === undefined) return;
    unmet.set(unit, count - 1);
    if (count === 1) rounds.set(unit, round);
  };
  // the map grows while it is iterated
  for (const [unit, round] of rounds) {
    for (const dependent of unit.dependents) satisfyOne(dependent, round + 1);
    for (const group of unit.optionOf) {
      if (satisfied.has(group) || !isNeeded(group)) continue;
      satisfied.add(group);
      satisfyOne(group.owner, round + 1);
    }
  }
  return rounds;
}

/** Nodes and everything that they require, without a choice of alternatives. */
export function requiredClosure<Node extends { readonly required: readonly Node[] }>(start: Iterable<Node>): Set<Node> {
  const closure = new Set(start);
  for (const node of closure) for (const required of node.required) closure.add(required);
  return closure;
}
