import { getOrCreate } from '../model/maps.js';
import type { Importance } from '../model/records.js';
import type { NeedingRole, NeedingRoles, NeedsByRole, RoleNeed } from '../model/role-need.js';
import type { Sliced } from '../model/sliced.js';

/** Each has about forty needs. */
const ROLES_PER_SLICE = 100;

/** Needs by skill in place of by role. */
export function* needingRoles(needs: NeedsByRole): Sliced<NeedingRoles> {
  const found = new Map<string, NeedingRole[]>();
  let roles = 0;
  // the order of the map depends on the roles that were read again
  for (const role of [...needs.keys()].sort()) {
    // shared by the skills: a large graph has hundreds of thousands of needs
    const entries = {
      ESSENTIAL: { role, importance: 'ESSENTIAL' },
      PREFERRED: { role, importance: 'PREFERRED' },
    } as const;
    for (const [skill, importance] of importances(needs.get(role) ?? []))
      getOrCreate(found, skill, () => []).push(entries[importance]);
    if (++roles % ROLES_PER_SLICE === 0) yield;
  }
  return found;
}

/** Of a skill that is needed in several ways, the need of the skill itself, else the first one. */
function importances(needs: readonly RoleNeed[]): ReadonlyMap<string, Importance> {
  const groupsLast = [...needs].sort((a, b) => Number(a.group !== null) - Number(b.group !== null));
  return new Map(groupsLast.toReversed().map(({ skill, importance }) => [skill, importance]));
}
