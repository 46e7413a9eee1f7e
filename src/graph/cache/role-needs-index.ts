import { effectiveNeeds } from '../../graph-algorithms/inherited-needs.js';
import { needingRoles } from '../../graph-algorithms/needing-roles.js';
import type { NeedingRoles, NeedsByRole, RolesBefore } from '../../model/role-need.js';
import type { StoredPlanningReads } from '../ports/planning-reads.js';
import { readAllNeeds, readNeedsInto } from '../role-needs.js';
import { inTurns } from './in-turns.js';
import type { IndexInStep, IndexSource } from './index-in-step.js';
import { ANY_LEVEL } from './level-changes.js';
import type { ReadThroughCache } from './read-through-cache.js';

const isRole = (id: string) => id.startsWith('role:');

/**
 * The stated needs of all roles, held in memory. A change of an edge or a group that a role needs is a change of the role, so
 * that only changed roles are read again; a change of a level may change the rank in any need.
 */
export function statedNeedsIndex(
  source: ReadThroughCache,
  reads: Pick<StoredPlanningReads, 'roleIds' | 'roleNeeds'>,
): IndexSource<NeedsByRole> {
  const build = () => source.readUncached(() => readAllNeeds(reads));
  return {
    build,
    async update(needs, changed) {
      if (changed.includes(ANY_LEVEL)) return build();
      const roles = changed.filter(isRole);
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

/** The needs of all roles with what they inherit (see effectiveNeeds). */
export function effectiveNeedsIndex(
  stated: IndexInStep<NeedsByRole>,
  before: IndexInStep<RolesBefore>,
): IndexSource<NeedsByRole> {
  return derivedFromNeeds(async () => {
    const [needs, leading] = await Promise.all([stated.current(), before.current()]);
    return inTurns(effectiveNeeds(needs, leading));
  });
}

/** The roles that need each skill, with inherited needs. */
export function needingRolesIndex(needs: IndexInStep<NeedsByRole>): IndexSource<NeedingRoles> {
  return derivedFromNeeds(async () => inTurns(needingRoles(await needs.current())));
}

/** What takes too long to be computed for each request, and by each: once after a change of a role or a level. */
function derivedFromNeeds<Index>(build: () => Promise<Index>): IndexSource<Index> {
  const changesNeeds = (id: string) => isRole(id) || id === ANY_LEVEL;
  return { build, update: async (held, changed) => (changed.some(changesNeeds) ? build() : held) };
}
