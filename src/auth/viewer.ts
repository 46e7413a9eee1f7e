import { ACCESS_ROLES, type AccessRole } from '../model/access-role.js';

export { ACCESS_ROLES, type AccessRole, hasRole } from '../model/access-role.js';

/** An authenticated caller; null stands for an anonymous one. */
export interface Viewer {
  /** `jwt:<sub>` or `key:<name>`, as recorded in the history */
  id: string;
  role: AccessRole;
}

export function isAccessRole(name: string): name is AccessRole {
  return (ACCESS_ROLES as readonly string[]).includes(name);
}

/** null for an empty list */
export function highestRole(roles: readonly AccessRole[]): AccessRole | null {
  return ACCESS_ROLES.findLast((role) => roles.includes(role)) ?? null;
}
