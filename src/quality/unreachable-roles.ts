import type { EdgeRecord } from '../model/records.js';
import { condense, derive } from '../graph-algorithms/and-or.js';
import { fromSmallest, knots } from './cycles.js';
import { grouped } from './grouped.js';
import { byEnds, entitiesOf, refTo, removal, type SlicedRule } from './model.js';

/**
 * Roles that need nothing, and roles with an ESSENTIAL need that can never be learnt: not even with the best choice of
 * alternatives, since its REQUIRED prerequisites wait for each other (see derive). Edges from a skill to itself are left
 * out. The suggestion is what the cycles of prerequisites below these needs can do without (see knots).
 */
export const unreachableRoles: SlicedRule = function* (graph) {
  const required = graph.edges
    .filter(({ kind, from, to, strength }) => kind === 'REQUIRES' && strength === 'REQUIRED' && from !== to)
    .sort(byEnds);
  yield;
  const waitsFor = waiting(required);
  yield;
  const prerequisites = grouped(required, ({ from }) => from);
  const superfluous = knots({ ...graph, edges: required }).flatMap((knot) => knot.superfluous);
  yield;
  const needing = graph.edges.filter(({ kind }) => kind === 'NEEDS').sort(byEnds);
  yield;
  const needs = grouped(needing, ({ from }) => from);
  yield;
  return entitiesOf(graph, 'ROLE').flatMap(({ id, name }) => {
    const own = needs.get(id);
    if (!own) return [{ message: `${name} (${id}) needs no skill`, ids: [id], edges: [], suggestion: [] }];
    const stuck = own.filter(({ importance, to }) => importance === 'ESSENTIAL' && waitsFor.has(to));
    if (stuck.length === 0) return [];
    const below = closure(stuck, prerequisites);
    const reasons = stuck.map(({ to }) => `${to}, since ${cycleBelow(to, waitsFor).join(' → ')} is a cycle`);
    return [
      {
        message: `${name} (${id}) needs what can never be learnt: ${reasons.join('; ')}`,
        ids: [id, ...stuck.map(({ to }) => to)],
        edges: stuck.map(refTo),
        suggestion: superfluous.filter(({ from }) => below.has(from)).map(removal),
      },
    ];
  });
};

/** By skill that can never be learnt: a prerequisite that it waits for in vain, of several the first. */
export function waiting(required: readonly EdgeRecord[]): Map<string, string> {
  const ids = [...new Set(required.flatMap(({ from, to }) => [from, to]))];
  const index = new Map(ids.map((id, at) => [id, at]));
  // a prerequisite that stands alone is a group of one: so no node is taken for another
  const groups = [
    ...grouped(required, ({ from, to, group }) =>
      JSON.stringify(group === null ? [from, null, to] : [from, group]),
    ).values(),
  ];
  const units = condense({
    cost: new Float64Array(ids.length),
    hard: ids.map(() => []),
    groups: groups.map((members) => ({
      owner: index.get(members[0]!.from)!,
      options: members.map(({ to }) => index.get(to)!),
    })),
  });
  const round = derive(units, null, null);
  const isStuck = (id: string): boolean => round[units.unitOf[index.get(id)!]!] === -1;
  const unmet = groups.filter((members) => isStuck(members[0]!.from) && members.every(({ to }) => isStuck(to)));
  return new Map(unmet.reverse().map(([first]) => [first!.from, first!.to]));
}

/** A cycle that a skill ends in when it goes on to what it waits for, its first id repeated at the end. */
function cycleBelow(start: string, waitsFor: ReadonlyMap<string, string>): string[] {
  const walked = new Set<string>();
  let at = start;
  for (; !walked.has(at); at = waitsFor.get(at)!) walked.add(at);
  const walk = [...walked];
  const cycle = fromSmallest(walk.slice(walk.indexOf(at)));
  return [...cycle, cycle[0]!];
}

/** Needed skills, and all that they require. */
function closure(needs: readonly EdgeRecord[], prerequisites: ReadonlyMap<string, EdgeRecord[]>): Set<string> {
  const found = new Set(needs.map(({ to }) => to));
  for (const id of found) for (const { to } of prerequisites.get(id) ?? []) found.add(to);
  return found;
}
