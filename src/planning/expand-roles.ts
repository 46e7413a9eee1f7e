import { effectiveNeeds } from '../graph-algorithms/inherited-needs.js';
import type { RoleFacts } from '../model/entity-facts.js';
import type { NeedsByRole } from '../model/role-need.js';
import { runToEnd } from '../model/sliced.js';

/** The roles that lead to the named ones, directly or indirectly, by id. */
export type EarlierRoles = ReadonlyMap<string, RoleFacts>;

/** The needs of a role and of those before it, with what each inherits (see effectiveNeeds). */
export function needsOfRoles(role: RoleFacts, earlier: EarlierRoles, includePreferred = false): NeedsByRole {
  const roles = [...earlier.values(), role];
  const stated = new Map(roles.map(({ id, needs }) => [id, needs]));
  const before = roles.map(({ id, before: ids }) => [id, ids.filter((one) => stated.has(one))] as const);
  return runToEnd(effectiveNeeds(stated, new Map(before.filter(([, ids]) => ids.length > 0)), includePreferred));
}

/** The roles through which one comes to a role, first to last, and the role itself; it begins after a choice of roles. */
export function chainOf(role: RoleFacts, roles: EarlierRoles): RoleFacts[] {
  const chain = [role];
  for (let [id, ...others] = role.before; id !== undefined && others.length === 0;) {
    const before = roles.get(id);
    if (!before || chain.includes(before)) break;
    chain.unshift(before);
    [id, ...others] = before.before;
  }
  return chain;
}
