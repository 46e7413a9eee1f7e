/** In ascending order: each role includes the permissions of those before it. */
export const ACCESS_ROLES = ['reader', 'curator', 'admin'] as const;

export type AccessRole = (typeof ACCESS_ROLES)[number];

/** An authenticated caller; null stands for an anonymous one. */
export interface Viewer {
  /** `jwt:<sub>` or `key:<name>`, as recorded in the history */
  id: string;
  role: AccessRole;
}

export function isAccessRole(name: string): name is AccessRole {
  return (ACCESS_ROLES as readonly string[]).includes(name);
}

/** Whether a role includes the permissions of another. */
export function hasRole(role: AccessRole, required: AccessRole): boolean {
  return ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(required);
}

/** null for an empty list */
export function highestRole(roles: readonly AccessRole[]): AccessRole | null {
  return ACCESS_ROLES.findLast((role) => roles.includes(role)) ?? null;
}
