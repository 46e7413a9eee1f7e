import type { NeedsByRole, RolesBefore } from '../../model/role-need.js';
import type { StoredPlanningReads } from '../ports/planning-reads.js';
import { readAllNeeds, readNeedsInto } from '../role-needs.js';
import type { IndexSource } from './index-in-step.js';
import { ANY_LEVEL } from './level-changes.js';
import type { ReadThroughCache } from './read-through-cache.js';

const isRole = (id: string) => id.startsWith('role:');

/**
 * The stated needs of all roles, held in memory. A change of an edge or a group that a role needs is a change of the role, so
 * that only changed roles are read again; a change of a level may change the rank in any need.
 */
export function roleNeedsIndex(
  source: ReadThroughCache,
  reads: Pick<StoredPlanningReads, 'roleIds' | 'roleNeeds'>,
): IndexSource<NeedsByRole> {
  const build = () => source.readUncached(() => readAllNeeds(reads));
  return {
    build,
    async update(needs, changed) {
      if (changed.includes(ANY_LEVEL)) return build();
      const roles = changed.filter(isRole);
      // the same object, for what was computed from it
      if (roles.length === 0) return needs;
      const others = new Map(needs);
      for (const role of roles) others.delete(role);
      return source.readUncached(() => readNeedsInto(others, reads, roles));
    },
  };
}

/** The roles that lead directly to others, held in memory: read again after a change of any role. */
export function rolesBeforeIndex(
  source: ReadThroughCache,
  reads: Pick<StoredPlanningReads, 'rolesBefore'>,
): IndexSource<RolesBefore> {
  const read = () => source.readUncached(() => reads.rolesBefore());
  return { build: read, update: async (before, changed) => (changed.some(isRole) ? read() : before) };
}
