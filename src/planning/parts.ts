import type { UnitGraph } from '../graph-algorithms/and-or.js';
import { stronglyConnectedComponents } from '../graph-algorithms/components.js';
import type { Part } from './least-cost.js';

/**
 * The groups that a plan has yet to meet, split where neither options nor what these need is shared; small parts first.
 *
 * @param inPlan  units that are in the plan in any case
 */
export function independentParts(units: UnitGraph, inPlan: Uint8Array): Part[] {
  const { groups, groupsOf, hard } = units;
  const knots = stronglyConnectedComponents(
    hard.map((targets, unit) => targets.concat(groupsOf[unit]!.flatMap((group) => groups[group]!.options))),
  );
  const knotted = groups.map(({ owner, options }) => options.some((option) => knots.of[option] === knots.of[owner]));
  const sets = new DisjointSets(hard.length + groups.length + knots.members.length);
  const open: number[] = [];
  const queue = hard.flatMap((_, unit) => (inPlan[unit] === 1 ? unit : []));
  const seen = Uint8Array.from(inPlan);

  const reach = (unit: number, from: number): void => {
    if (inPlan[unit] === 1) return;
    sets.join(unit, from);
    if (seen[unit] === 1) return;
    seen[unit] = 1;
    queue.push(unit);
  };
  for (let at = 0; at < queue.length; at++) {
    const unit = queue[at]!;
    for (const target of hard[unit]!) reach(target, unit);
    for (const group of groupsOf[unit]!) {
      const { options } = groups[group]!;
      // an option that waits for the group's owner does not meet the group
      if (!knotted[group] && options.some((option) => inPlan[option] === 1)) continue;
      open.push(group);
      const element = hard.length + group;
      if (inPlan[unit] === 0) sets.join(unit, element);
      if (knotted[group]) sets.join(element, hard.length + groups.length + knots.of[unit]!);
      for (const option of options) reach(option, element);
    }
  }

  const bySet = new Map<number, number[]>();
  for (const group of open) {
    const set = sets.find(hard.length + group);
    if (!bySet.get(set)?.push(group)) bySet.set(set, [group]);
  }
  return [...bySet.values()]
    .sort((a, b) => a.length - b.length)
    .map((members) => ({
      roots: members.filter((group) => inPlan[groups[group]!.owner] === 1),
      groups: members,
      cyclic: members.some((group) => knotted[group]),
    }));
}

/** Disjoint sets of integers, with path halving (Tarjan and van Leeuwen 1984). */
class DisjointSets {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, element) => element);
  }

  find(element: number): number {
    let at = element;
    while (this.parent[at] !== at) at = this.parent[at] = this.parent[this.parent[at]!]!;
    return at;
  }

  join(one: number, other: number): void {
    this.parent[this.find(one)] = this.find(other);
  }
}
