import { stronglyConnectedComponents } from './components.js';

/** Alternatives of one node: any one of the options is enough. */
export interface OrGroup {
  owner: number;
  /** at least one; in the order in which equals are taken */
  options: readonly number[];
}

/** An AND/OR graph: a node needs every one of its `hard` nodes, and one option of each group that it owns. */
export interface AndOrGraph {
  /** of taking a node; a positive integer, all of them together within the safe integers */
  cost: ArrayLike<number>;
  /** without repeats, and without the node itself */
  hard: readonly (readonly number[])[];
  groups: readonly OrGroup[];
}

/**
 * An AND/OR graph whose nodes that need each other have become one unit each, so that `hard` has no cycles.
 * Members of a unit do not satisfy each other's groups, unless nothing else does.
 */
export interface UnitGraph {
  unitOf: Int32Array;
  members: readonly (readonly number[])[];
  cost: Float64Array;
  hard: number[][];
  dependents: number[][];
  /** as many as the AND/OR graph has; the options of one that its own unit satisfies are empty */
  groups: { owner: number; options: number[] }[];
  /** groups that a unit owns and that are open */
  groupsOf: number[][];
  /** groups that a unit is an option of */
  groupsWith: number[][];
}

const lists = (count: number): number[][] => Array.from({ length: count }, () => []);

/** Condensation of an AND/OR graph by its hard edges; O(V + E). */
export function condense({ cost, hard, groups }: AndOrGraph): UnitGraph {
  const { of: unitOf, members } = stronglyConnectedComponents(hard);
  const units: UnitGraph = {
    unitOf,
    members,
    cost: Float64Array.from(members, (nodes) => nodes.reduce((sum, node) => sum + cost[node]!, 0)),
    hard: members.map((nodes, unit) => {
      const targets = (node: number): number[] => hard[node]!.map((target) => unitOf[target]!);
      if (nodes.length === 1) return targets(nodes[0]!);
      return [...new Set(nodes.flatMap(targets))].filter((target) => target !== unit);
    }),
    dependents: lists(members.length),
    groups: groups.map(({ owner, options }) => {
      const unit = unitOf[owner]!;
      return {
        owner: unit,
        options: [...new Set(options.map((option) => unitOf[option]!))].filter((one) => one !== unit),
      };
    }),
    groupsOf: lists(members.length),
    groupsWith: lists(members.length),
  };
  units.hard.forEach((targets, unit) => targets.forEach((target) => units.dependents[target]!.push(unit)));
  units.groups.forEach(({ owner, options }, group) => {
    if (options.length > 0) units.groupsOf[owner]!.push(group);
    for (const option of options) units.groupsWith[option]!.push(group);
  });
  return units;
}

/**
 * Forward chaining (Dowling and Gallier 1984): which units follow from nothing, each after all that it needs.
 *
 * @param included  units that may be taken; null for all
 * @param counts    groups to meet; the others are taken as met; null for all
 * @returns the round in which each unit follows, from 0; -1 where it never does, since it waits for itself; O(V + E)
 */
export function derive(
  units: UnitGraph,
  included: Uint8Array | null,
  counts: ((group: number) => boolean) | null,
): Int32Array {
  const size = units.hard.length;
  const round = new Int32Array(size).fill(-1);
  const missing = new Int32Array(size);
  const met = new Uint8Array(units.groups.length);
  const queue: number[] = [];
  for (let unit = 0; unit < size; unit++) {
    if (included && included[unit] === 0) continue;
    const groups = units.groupsOf[unit]!;
    missing[unit] = units.hard[unit]!.length + (counts ? groups.filter(counts).length : groups.length);
    if (missing[unit] === 0) {
      round[unit] = 0;
      queue.push(unit);
    }
  }
  const meet = (unit: number, after: number): void => {
    if ((included && included[unit] === 0) || --missing[unit]! > 0) return;
    round[unit] = after + 1;
    queue.push(unit);
  };
  for (let at = 0; at < queue.length; at++) {
    const unit = queue[at]!;
    for (const dependent of units.dependents[unit]!) meet(dependent, round[unit]!);
    for (const group of units.groupsWith[unit]!) {
      if (met[group] === 1 || (counts && !counts(group))) continue;
      met[group] = 1;
      meet(units.groups[group]!.owner, round[unit]!);
    }
  }
  return round;
}
