import type { NeedsByRole, RoleNeed } from '../model/role-need.js';
import type { StoredPlanningReads } from './ports/planning-reads.js';

/** Roles per read: each has about forty needs, and one read of all needs of a large graph would exceed its timeout. */
const ROLES_PER_READ = 500;

/** Adds the stated needs of some roles. */
export async function readNeedsInto(
  needs: Map<string, readonly RoleNeed[]>,
  reads: Pick<StoredPlanningReads, 'roleNeeds'>,
  roles: readonly string[],
): Promise<NeedsByRole> {
  for (let from = 0; from < roles.length; from += ROLES_PER_READ) {
    const found = await reads.roleNeeds(roles.slice(from, from + ROLES_PER_READ));
    for (const [role, own] of found) needs.set(role, own);
  }
  return needs;
}

/** The stated needs of all roles. */
export async function readAllNeeds(reads: Pick<StoredPlanningReads, 'roleIds' | 'roleNeeds'>): Promise<NeedsByRole> {
  return readNeedsInto(new Map(), reads, await reads.roleIds());
}
