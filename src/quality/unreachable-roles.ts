import type { EdgeKeyRecord } from '../model/changes.js';
import { type AndOrNode, condense, derive, type OrGroup } from '../graph-algorithms/and-or.js';
import { findCycle } from '../graph-algorithms/find-cycle.js';
import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import type { EdgeRecord } from '../model/records.js';
import { cyclicComponents, rotateToLeast } from './cycles.js';
import { expandGroups, isMembership } from './expand-groups.js';
import { grouped } from '../model/maps.js';
import { byEnds, entitiesOf, removal, type SlicedRule } from './rule.js';

/**
 * Roles that neither need nor inherit anything, and roles with an ESSENTIAL need that can never be learned (of a group, no member): with no choice of alternatives can
 * its REQUIRED prerequisites be derived, as they wait for each other (see derive). Edges from a skill to itself are ignored.
 * The suggestion removes the superfluous edges of the cycles below these needs (see cyclicComponents).
 */
export const unreachableRoles: SlicedRule = function* (graph) {
  const chained = graph.edges
    .filter((edge) => isMembership(edge) || (edge.kind === 'REQUIRES' && edge.strength === 'REQUIRED'))
    .filter(({ from, to }) => from !== to)
    .sort(byEnds);
  yield;
  const waitsFor = waitingSkills(expandGroups(chained));
  yield;
  const prerequisites = grouped(chained, ({ from }) => from);
  const components = cyclicComponents({ ...graph, edges: chained });
  const superfluous = components.flatMap((component) => component.superfluous);
  yield;
  const needing = graph.edges.filter((edge) => isMembership(edge) || edge.kind === 'NEEDS').sort(byEnds);
  yield;
  const needs = grouped(expandGroups(needing), ({ from }) => from);
  // it has the needs of the roles before it
  const later = new Set(graph.edges.filter(({ kind }) => kind === 'LEADS_TO').map(({ to }) => to));
  yield;
  return entitiesOf(graph, 'ROLE').flatMap(({ id, name }) => {
    const own = needs.get(id);
    if (!own) return later.has(id) ? [] : [{ message: `${name} (${id}) needs no skill`, ids: [id] }];
    const isOpen = new Set(own.filter(({ to }) => !waitsFor.has(to)).map(({ group }) => group));
    const stuck = own.filter(
      ({ importance, to, group }) =>
        importance === 'ESSENTIAL' && waitsFor.has(to) && (group === null || !isOpen.has(group)),
    );
    if (stuck.length === 0) return [];
    const below = closure(stuck, prerequisites);
    const reasons = stuck.map(({ to }) => `${to}, since ${cycleBelow(to, waitsFor).join(' → ')} is a cycle`);
    return [
      {
        message: `${name} (${id}) needs skills that can never be learned: ${reasons.join('; ')}`,
        ids: [id, ...stuck.map(({ to }) => to)],
        edges: [...new Map(stuck.map(storedEdge)).values()],
        suggestion: superfluous.filter(({ from }) => below.has(from)).map(removal),
      },
    ];
  });
};

/** The edge that is stored: to the group, where the need is of one. */
function storedEdge({ kind, from, to, group }: EdgeRecord): [end: string, edge: EdgeKeyRecord] {
  const end = group ?? to;
  return [end, { kind, from, to: end }];
}

interface SkillNode extends AndOrNode<SkillNode> {
  groups: OrGroup<SkillNode>[];
}

/** For each skill that can never be learned its first prerequisite that can never be learned either. */
export function waitingSkills(required: readonly EdgeRecord[]): ReadonlyMap<string, string> {
  const ids = new Set(required.flatMap(({ from, to }) => [from, to]));
  const nodes = new Map([...ids].map((id): [string, SkillNode] => [id, { cost: 1, required: [], groups: [] }]));
  const nodeOf = (id: string): SkillNode => getOrThrow(nodes, id);
  // a single prerequisite is a group of one option, so that condensing merges no skills
  const keyOf = ({ from, to, group }: EdgeRecord): string =>
    JSON.stringify(group === null ? [from, null, to] : [from, group]);
  const groups = [...grouped(required, keyOf).values()].map((edges) => ({ from: edges[0]?.from ?? '', edges }));
  for (const { from, edges } of groups) {
    nodeOf(from).groups.push({ options: edges.map(({ to }) => nodeOf(to)) });
  }
  const { units, unitOf } = condense([...nodes.values()]);
  const rounds = derive(units);
  const isStuck = (id: string): boolean => !rounds.has(unitOf(nodeOf(id)));
  const waitsFor = new Map<string, string>();
  for (const { from, edges } of groups) {
    const [first] = edges;
    if (first && !waitsFor.has(from) && edges.every(({ to }) => isStuck(to))) waitsFor.set(from, first.to);
  }
  return waitsFor;
}

/** The cycle that a skill ends in when it follows what it waits for, its first id repeated at the end. */
function cycleBelow(start: string, waitsFor: ReadonlyMap<string, string>): string[] {
  const successors = (id: string): string[] => [waitsFor.get(id) ?? []].flat();
  const [, ...cycle] = findCycle([start], successors) ?? [];
  const rotated = rotateToLeast(cycle);
  return [...rotated, ...rotated.slice(0, 1)];
}

/** The needed skills and all that they require. */
function closure(needs: readonly EdgeRecord[], prerequisites: ReadonlyMap<string, EdgeRecord[]>): ReadonlySet<string> {
  const found = new Set(needs.map(({ to }) => to));
  for (const id of found) for (const { to } of prerequisites.get(id) ?? []) found.add(to);
  return found;
}
