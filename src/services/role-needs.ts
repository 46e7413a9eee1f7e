import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { effectiveNeeds } from '../graph-algorithms/inherited-needs.js';
import { getOrCreate, grouped } from '../model/maps.js';
import type { Importance } from '../model/records.js';
import type { NeedsByRole, RoleNeed, RolesBefore } from '../model/role-need.js';
import type { Sliced } from '../model/sliced.js';

/** Each has about forty needs. */
const ROLES_PER_SLICE = 100;

/** The needs of all roles with what they inherit, for each cached result of the read. */
const effective = new WeakMap<NeedsByRole, { before: RolesBefore; needs: NeedsByRole }>();

/** The needs of every role, with those that it inherits (see effectiveNeeds). */
export async function readAllNeeds(graph: GraphLoaders): Promise<NeedsByRole> {
  const { planning } = graph.reads;
  const [stated, before] = await Promise.all([planning.roleNeeds(null), planning.rolesBefore()]);
  const found = effective.get(stated);
  if (found?.before === before) return found.needs;
  const needs = await graph.compute(effectiveNeeds(stated, before));
  effective.set(stated, { before, needs });
  return needs;
}

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

interface NeedingRole {
  role: string;
  importance: Importance;
}

/** The roles that need each skill, by skill id. */
type NeedingRoles = ReadonlyMap<string, readonly NeedingRole[]>;

/** For each result of `readAllNeeds`. */
const needing = new WeakMap<NeedsByRole, NeedingRoles>();

/** The roles that need each skill, inherited needs included, in any order. */
export async function readNeedingRoles(graph: GraphLoaders): Promise<NeedingRoles> {
  const needs = await readAllNeeds(graph);
  const found = needing.get(needs) ?? (await graph.compute(needingRoles(needs)));
  needing.set(needs, found);
  return found;
}

function* needingRoles(needs: NeedsByRole): Sliced<NeedingRoles> {
  const found = new Map<string, NeedingRole[]>();
  let roles = 0;
  for (const [role, own] of needs) {
    // shared by the skills: a large graph has hundreds of thousands of needs
    const entries = {
      ESSENTIAL: { role, importance: 'ESSENTIAL' },
      PREFERRED: { role, importance: 'PREFERRED' },
    } as const;
    for (const [skill, importance] of importances(own)) getOrCreate(found, skill, () => []).push(entries[importance]);
    if (++roles % ROLES_PER_SLICE === 0) yield;
  }
  return found;
}

/** Of a skill that is needed in several ways, the need of the skill itself, else the first one. */
function importances(needs: readonly RoleNeed[]): ReadonlyMap<string, Importance> {
  const groupsLast = [...needs].sort((a, b) => Number(a.group !== null) - Number(b.group !== null));
  return new Map(groupsLast.toReversed().map(({ skill, importance }) => [skill, importance]));
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
