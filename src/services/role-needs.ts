import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { effectiveNeeds } from '../graph-algorithms/inherited-needs.js';
import { grouped } from '../model/maps.js';
import type { NeedsByRole, RoleNeed, RolesBefore } from '../model/role-need.js';

/** The roles that lead directly to others, read once for a request. */
export function readRolesBefore(graph: GraphLoaders): Promise<RolesBefore> {
  return graph
    .batched<RolesBefore>('rolesBefore', async (keys) => {
      const before = await graph.reads.planning.rolesBefore();
      return keys.map(() => before);
    })
    .load('');
}

/** The needs of a role by skill, with those that it inherits: one round trip for all roles on one level of a query. */
export function readNeeds(graph: GraphLoaders, role: string): Promise<readonly RoleNeed[]> {
  return graph
    .batched<readonly RoleNeed[]>('roleNeeds', async (roles) => {
      const needs = await readNeedsOf(graph, roles, await readRolesBefore(graph));
      return roles.map((id) => [...(needs.get(id) ?? [])].sort(bySkill));
    })
    .load(role);
}

function bySkill(a: RoleNeed, b: RoleNeed): number {
  return a.skill < b.skill ? -1 : a.skill > b.skill ? 1 : (a.group ?? '') < (b.group ?? '') ? -1 : 1;
}

/** The skills that roles need without stating it, for a filter by roles. */
export async function inheritedSkills(
  graph: GraphLoaders,
  roles: readonly string[] | null | undefined,
): Promise<string[]> {
  if (!roles) return [];
  const before = await readRolesBefore(graph);
  const needs = await Promise.all(roles.filter((role) => before.has(role)).map((role) => readNeeds(graph, role)));
  const inherited = needs.flat().filter(({ inheritedFrom }) => inheritedFrom !== undefined);
  return [...new Set(inherited.map(({ skill }) => skill))].sort();
}

/** The roles to which some roles lead, directly or indirectly. */
export function rolesAfter(roles: readonly string[], before: RolesBefore): ReadonlySet<string> {
  const after = grouped(
    [...before].flatMap(([role, ids]) => ids.map((id) => ({ role, id }))),
    ({ id }) => id,
  );
  const reached = new Set(roles.flatMap((id) => after.get(id) ?? []).map(({ role }) => role));
  for (const role of reached) for (const next of after.get(role) ?? []) reached.add(next.role);
  return reached;
}

async function readNeedsOf(graph: GraphLoaders, roles: readonly string[], before: RolesBefore): Promise<NeedsByRole> {
  const read = new Set(roles);
  for (const role of read) for (const id of before.get(role) ?? []) read.add(id);
  const stated = await graph.reads.planning.roleNeeds([...read]);
  const leading = new Map([...before].filter(([role]) => read.has(role)));
  return graph.compute(effectiveNeeds(stated, leading));
}
