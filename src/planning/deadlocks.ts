import type { Sliced } from '../model/sliced.js';
import { type AndOrGraph, condense, derive, type OrGroup, type UnitGraph } from '../graph-algorithms/and-or.js';
import { stronglyConnectedComponents } from '../graph-algorithms/components.js';

export interface Resolved {
  units: UnitGraph;
  /** round in which each unit follows from nothing (see derive) */
  round: Int32Array;
  /** by group: the option that it was bound to, -1 where it is open */
  bound: Int32Array;
}

/**
 * An AND/OR graph in which every goal can be derived. Where each option of a group leads back to its owner, no plan is
 * well-founded: such a group is bound to its cheapest option, which then stands in a cycle with the owner.
 */
export function* withoutDeadlocks(graph: AndOrGraph, goals: readonly number[]): Sliced<Resolved> {
  const bound = new Int32Array(graph.groups.length).fill(-1);
  const hard = graph.hard.map((targets) => [...targets]);
  const groups: OrGroup[] = [...graph.groups];
  for (;;) {
    const units = condense({ cost: graph.cost, hard, groups });
    yield;
    const round = derive(units, null, null);
    yield;
    const stuckGoals = goals.map((goal) => units.unitOf[goal]!).filter((unit) => round[unit] === -1);
    if (stuckGoals.length === 0) return { units, round, bound };
    for (const group of deadlocked(units, round, stuckGoals)) {
      const { owner, options } = graph.groups[group]!;
      const cheapest = options.reduce((best, option) => (graph.cost[option]! < graph.cost[best]! ? option : best));
      bound[group] = cheapest;
      hard[owner]!.push(cheapest);
      groups[group] = { owner, options: [owner] };
    }
  }
}

/** Groups without a derivable option, in those knots of units waiting for each other that wait for no other knot. */
function deadlocked({ hard, groups, groupsOf }: UnitGraph, round: Int32Array, stuckGoals: readonly number[]): number[] {
  const stuck = (unit: number): boolean => round[unit] === -1;
  const stuckGroups = hard.map((_, unit) => groupsOf[unit]!.filter((group) => groups[group]!.options.every(stuck)));
  const waitsFor = hard.map((targets, unit) =>
    stuck(unit) ? [...targets.filter(stuck), ...stuckGroups[unit]!.flatMap((group) => groups[group]!.options)] : [],
  );
  const { of, members } = stronglyConnectedComponents(waitsFor);
  const reached = new Set(stuckGoals);
  for (const unit of reached) for (const next of waitsFor[unit]!) reached.add(next);
  return members.flatMap((knot, index) => {
    const bottom = reached.has(knot[0]!) && knot.every((unit) => waitsFor[unit]!.every((next) => of[next] === index));
    return bottom ? knot.flatMap((unit) => stuckGroups[unit]!) : [];
  });
}
