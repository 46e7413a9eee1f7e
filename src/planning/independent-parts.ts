import type { Unit, UnitGroup } from '../graph-algorithms/and-or.js';
import { stronglyConnectedComponents } from '../graph-algorithms/components.js';

/** Groups that must be chosen together, as their options share units or need each other's. */
export interface Part {
  /** Groups of the part whose owners are in the plan in any case. */
  roots: readonly UnitGroup[];
  groups: readonly UnitGroup[];
  /** Whether some choice makes units of the part wait for each other. */
  isCyclic: boolean;
}

/**
 * Splits the open groups of a plan into parts that share neither options nor what the options need; small parts first.
 *
 * @param plan  units that are in the plan in any case
 */
export function independentParts(units: readonly Unit[], plan: ReadonlySet<Unit>): Part[] {
  const { of } = stronglyConnectedComponents(units, ({ required, groups }) =>
    groups.length === 0 ? required : required.concat(groups.flatMap(({ options }) => options)),
  );
  const isCyclic = ({ owner, options }: UnitGroup): boolean => options.some((option) => of(option) === of(owner));
  const sets = new DisjointSets<object>();
  const open: UnitGroup[] = [];
  const queue = new Set(units.filter((unit) => plan.has(unit)));
  const reach = (unit: Unit, from: object): void => {
    if (plan.has(unit)) return;
    sets.join(unit, from);
    queue.add(unit);
  };
  // the queue grows while it is iterated
  for (const unit of queue) {
    for (const required of unit.required) reach(required, unit);
    for (const group of unit.groups) {
      // an option that waits for the group's owner does not satisfy the group
      if (!isCyclic(group) && group.options.some((option) => plan.has(option))) continue;
      open.push(group);
      if (!plan.has(unit)) sets.join(unit, group);
      if (isCyclic(group)) sets.join(group, of(unit));
      for (const option of group.options) reach(option, group);
    }
  }

  const bySet = new Map<object, UnitGroup[]>();
  for (const group of open) {
    const set = sets.find(group);
    if (!bySet.get(set)?.push(group)) bySet.set(set, [group]);
  }
  return [...bySet.values()]
    .sort((a, b) => a.length - b.length)
    .map((groups) => ({
      roots: groups.filter(({ owner }) => plan.has(owner)),
      groups,
      isCyclic: groups.some(isCyclic),
    }));
}

/** Disjoint sets with path halving (Tarjan and van Leeuwen 1984). An element starts as a set of its own. */
class DisjointSets<Element> {
  private readonly parents = new Map<Element, Element>();

  find(element: Element): Element {
    let current = element;
    for (let parent = this.parentOf(current); parent !== current; parent = this.parentOf(current)) {
      const grandparent = this.parentOf(parent);
      this.parents.set(current, grandparent);
      current = grandparent;
    }
    return current;
  }

  join(a: Element, b: Element): void {
    const root = this.find(a);
    const other = this.find(b);
    if (root !== other) this.parents.set(root, other);
  }

  private parentOf(element: Element): Element {
    return this.parents.get(element) ?? element;
  }
}
