import type { Sliced } from '../model/sliced.js';
import { type AndOrGraph, derive, type UnitGraph } from '../graph-algorithms/and-or.js';
import { withoutDeadlocks } from './deadlocks.js';
import { LeastCostSearch } from './least-cost.js';
import { independentParts } from './parts.js';

/** How much a search looks at before it settles for the best plan so far: some milliseconds. */
const MAX_EXPLORED_NODES = 200_000;

export interface AlternativesProblem extends AndOrGraph {
  goals: readonly number[];
  /** nodes that are chosen wherever they are among the options */
  preferred: (node: number) => boolean;
}

export interface AlternativesChoice {
  /** nodes of the plan */
  inPlan: (node: number) => boolean;
  /** by group: the option that satisfies it, -1 where its owner is not in the plan */
  chosen: Int32Array;
  /** proved to be the cheapest; else the best found within the limit */
  exact: boolean;
}

/**
 * The choice of alternatives that makes the whole plan cheapest: a minimum-cost solution of an AND/OR graph, which is
 * NP-hard (Sahni 1974).
 *
 * Groups that have nothing to do with each other are chosen apart. Exact as long as at most 64 groups hang together and
 * the search ends within its limit, as it did for every one of 600 random parts of up to sixteen groups of three options;
 * beyond, the best plan found so far, never worse than taking each group's cheapest option alone. No step of the plan
 * can be left out. A plan is well-founded: a node is never satisfied by what waits for it, unless the data leaves no
 * other way (see withoutDeadlocks).
 */
export function* chooseAlternatives(problem: AlternativesProblem): Sliced<AlternativesChoice> {
  const { goals, preferred } = problem;
  if (problem.groups.length === 0) return { inPlan: reachable(problem), chosen: new Int32Array(0), exact: true };
  const { units, round: everyRound, bound } = yield* withoutDeadlocks(problem, goals);
  const goalUnits = goals.map((goal) => units.unitOf[goal]!);
  const inPlan = new Uint8Array(units.hard.length);
  take(units.hard, inPlan, goalUnits);
  let exact = true;
  if (units.groups.some(({ options }) => options.length > 0)) {
    const favoured = problem.groups.map(({ options }) =>
      options.filter(preferred).map((option) => units.unitOf[option]!),
    );
    const round = yield* restrict(units, everyRound, favoured);
    const search = new LeastCostSearch(units, inPlan, round, MAX_EXPLORED_NODES);
    for (const part of independentParts(units, inPlan)) exact = (yield* search.choose(part)) && exact;
    if (!exact) yield* leaveOut(units, inPlan, goalUnits);
  }
  return { ...extract(problem, units, inPlan, bound), exact };
}

/** Whether the goals need a node, when there is nothing to choose. */
function reachable({ hard, goals }: AlternativesProblem): (node: number) => boolean {
  const needed = new Uint8Array(hard.length);
  take(hard, needed, goals);
  return (node) => needed[node] === 1;
}

/** Marks nodes and all that they need in any case. */
function take(hard: AlternativesProblem['hard'], taken: Uint8Array, start: readonly number[]): void {
  const stack = [...start];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (taken[node] === 1) continue;
    taken[node] = 1;
    for (const target of hard[node]!) stack.push(target);
  }
}

/**
 * Leaves each group those options only that can be derived, of these the preferred ones where there are any.
 *
 * @returns the round in which each unit follows with these options
 */
function* restrict(
  units: UnitGraph,
  everyRound: Int32Array,
  favoured: readonly (readonly number[])[],
): Sliced<Int32Array> {
  const derivable = units.groups.map(({ options }) => options.filter((option) => everyRound[option] !== -1));
  const restricted = new Set(derivable.keys());
  for (;;) {
    units.groups.forEach((group, index) => {
      const best = restricted.has(index) ? derivable[index]!.filter((option) => favoured[index]!.includes(option)) : [];
      setOptions(units, group, index, best.length > 0 ? best : derivable[index]!);
    });
    yield;
    const round = derive(units, null, null);
    // a preference that would have a unit wait for itself is none
    const impossible = [...restricted].filter(
      (index) =>
        units.groups[index]!.options.length < derivable[index]!.length &&
        everyRound[units.groups[index]!.owner] !== -1 &&
        units.groups[index]!.options.every((option) => round[option] === -1),
    );
    if (impossible.length === 0) return round;
    for (const index of impossible) restricted.delete(index);
  }
}

function setOptions(units: UnitGraph, group: UnitGraph['groups'][number], index: number, options: number[]): void {
  if (options.length === group.options.length) return;
  for (const option of group.options) {
    units.groupsWith[option] = units.groupsWith[option]!.filter((one) => one !== index);
  }
  group.options = options;
  for (const option of options) units.groupsWith[option]!.push(index);
}

/** Takes out of a plan, dearest first, what it can do without. */
function* leaveOut(units: UnitGraph, inPlan: Uint8Array, goals: readonly number[]): Sliced<void> {
  const fixed = new Uint8Array(inPlan.length);
  take(units.hard, fixed, goals);
  const taken = (unit: number): boolean => inPlan[unit] === 1;
  const needed = (unit: number): boolean =>
    units.dependents[unit]!.some(taken) ||
    units.groupsWith[unit]!.some((group) => {
      const { owner, options } = units.groups[group]!;
      return taken(owner) && !options.some((option) => option !== unit && taken(option));
    });
  const spare = units.hard.flatMap((_, unit) => (taken(unit) && fixed[unit] === 0 ? unit : []));
  spare.sort((a, b) => units.cost[b]! - units.cost[a]!);
  for (let before = -1; before !== spare.length;) {
    before = spare.length;
    for (const unit of spare.filter((one) => !needed(one))) {
      if (needed(unit)) continue;
      yield;
      inPlan[unit] = 0;
      const round = derive(units, inPlan, null);
      const founded = goals.every((goal) => round[goal] !== -1);
      if (founded) spare.splice(spare.indexOf(unit), 1);
      else inPlan[unit] = 1;
    }
  }
}

/** The option that satisfies each group of the plan: of those in the plan, the one that follows first. */
function extract(
  problem: AlternativesProblem,
  units: UnitGraph,
  inPlan: Uint8Array,
  bound: Int32Array,
): Omit<AlternativesChoice, 'exact'> {
  const round = derive(units, inPlan, null);
  const chosen = Int32Array.from(problem.groups, ({ owner, options }, group) => {
    const unit = units.unitOf[owner]!;
    if (inPlan[unit] === 0) return -1;
    if (bound[group] !== -1) return bound[group]!;
    const open = units.groups[group]!.options;
    const taken = options.filter((option) => {
      const candidate = units.unitOf[option]!;
      return open.length === 0 ? candidate === unit : open.includes(candidate) && round[candidate]! !== -1;
    });
    return taken.reduce((first, option) => (before(option, first) ? option : first));
  });
  function before(option: number, other: number): boolean {
    const [one, two] = [round[units.unitOf[option]!]!, round[units.unitOf[other]!]!];
    return one !== two ? one < two : problem.preferred(option) && !problem.preferred(other);
  }
  return { inPlan: (node) => inPlan[units.unitOf[node]!] === 1, chosen };
}
