import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { stronglyConnectedComponents } from '../graph-algorithms/components.js';
import { getOrCreate } from '../model/maps.js';
import type { Sliced } from '../model/sliced.js';
import { rankOf } from './requirements.js';
import { isAlongside, type SpaceNode } from './search-space.js';

/** Comparisons of ready units between two yields. */
const COMPARISONS_PER_SLICE = 5_000;

/** Skills that require each other, or a single skill. */
export interface OrderUnit {
  nodes: readonly SpaceNode[];
  milestone: number;
  /** Without repeats, and without the unit itself. */
  requires: readonly OrderUnit[];
  requiredBy: OrderUnit[];
  /** 1 for each of its skills, and its share of each unit of the milestone that requires it. */
  worth: number;
  unmet: number;
}

type Requirements = (node: SpaceNode) => readonly SpaceNode[];

/**
 * Orders the skills of a plan, milestone by milestone, prerequisites first (list scheduling; Graham 1969). Of the skills
 * that wait for nothing, the one that most others of the milestone wait for comes first: a skill counts 1 and its share of
 * every skill that waits for it, whose own count is split evenly among what it waits for. Equals are ordered by level rank,
 * then by id. Skills that are learned alongside come as soon as they can begin.
 *
 * @param milestoneOf  the index of the milestone of each skill; a skill does not require one of a later milestone
 * @returns units in order; the skills of a cycle are one unit
 */
export function* orderByWorth(
  nodes: readonly SpaceNode[],
  requirementsOf: Requirements,
  milestoneOf: (node: SpaceNode) => number,
): Sliced<OrderUnit[]> {
  const units = unitsOf(nodes, requirementsOf, milestoneOf);
  yield;
  const queues = new Map<number, OrderUnit[]>();
  for (const unit of units) if (unit.unmet === 0) enqueue(queues, unit);
  const ordered: OrderUnit[] = [];
  let comparisons = 0;
  for (const milestone of [...new Set(units.map((unit) => unit.milestone))].sort((a, b) => a - b)) {
    const ready = getOrCreate(queues, milestone, () => []);
    for (let next = takeFirst(ready); next !== null; next = takeFirst(ready)) {
      ordered.push(next);
      for (const unit of next.requiredBy) if (--unit.unmet === 0) enqueue(queues, unit);
      comparisons += ready.length;
      if (comparisons < COMPARISONS_PER_SLICE) continue;
      comparisons = 0;
      yield;
    }
  }
  return ordered;
}

function unitsOf(
  nodes: readonly SpaceNode[],
  requirementsOf: Requirements,
  milestoneOf: (node: SpaceNode) => number,
): OrderUnit[] {
  const { components } = stronglyConnectedComponents(nodes, requirementsOf);
  const unitOf = new Map<SpaceNode, OrderUnit>();
  const isAcyclic = components.length === nodes.length;
  // components come in reverse topological order: what a unit requires comes before it
  const units = components.map(({ nodes: members }) => {
    const unit = toUnit(members, milestoneOf);
    for (const node of members) unitOf.set(node, unit);
    const required: OrderUnit[] = [];
    for (const node of members) for (const other of requirementsOf(node)) required.push(getOrThrow(unitOf, other));
    // a skill may require several of a cycle
    unit.requires = isAcyclic ? required : [...new Set(required)].filter((other) => other !== unit);
    unit.unmet = unit.requires.length;
    for (const other of unit.requires) other.requiredBy.push(unit);
    return unit;
  });
  // from the last, each unit's worth is complete when it is split
  for (const unit of units.toReversed()) {
    const required = unit.requires.filter(({ milestone }) => milestone === unit.milestone);
    for (const other of required) other.worth += unit.worth / required.length;
  }
  return units;
}

function toUnit(members: readonly SpaceNode[], milestoneOf: (node: SpaceNode) => number): OrderUnit {
  return {
    nodes: members.toSorted(compareNodes),
    milestone: Math.max(...members.map(milestoneOf)),
    requires: [],
    requiredBy: [],
    worth: members.length,
    unmet: 0,
  };
}

function enqueue(queues: Map<number, OrderUnit[]>, unit: OrderUnit): void {
  getOrCreate(queues, unit.milestone, () => []).push(unit);
}

/** Removes the best unit of a list; null for an empty one. */
function takeFirst(ready: OrderUnit[]): OrderUnit | null {
  const [first] = ready;
  if (!first) return null;
  const best = ready.reduce((one, other) => (compareUnits(other, one) < 0 ? other : one), first);
  const last = ready.pop();
  if (last !== undefined && last !== best) ready[ready.indexOf(best)] = last;
  return best;
}

function compareUnits(a: OrderUnit, b: OrderUnit): number {
  return priority(b) - priority(a) || compareNodes(firstOf(a), firstOf(b));
}

/** What is learned alongside takes no time of its own, so that it never has to wait. */
function priority({ nodes, worth }: OrderUnit): number {
  return nodes.every(({ skill }) => isAlongside(skill)) ? Number.MAX_VALUE : worth;
}

function firstOf({ nodes: [first] }: OrderUnit): SpaceNode {
  if (!first) throw new Error('A unit has at least one skill');
  return first;
}

function compareNodes(a: SpaceNode, b: SpaceNode): number {
  return rankOf(a.skill) - rankOf(b.skill) || (a.skill.id < b.skill.id ? -1 : 1);
}
