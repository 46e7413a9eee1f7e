/** From least to most: each may do what those before it may. */
export const ACCESS_ROLES = ['reader', 'curator', 'admin'] as const;

export type AccessRole = (typeof ACCESS_ROLES)[number];

/** Who asks. Anonymous is null. */
export interface Viewer {
  /** `jwt:<sub>` or `key:<name>`, as history keeps it */
  id: string;
  role: AccessRole;
}

export function isAccessRole(name: string): name is AccessRole {
  return (ACCESS_ROLES as readonly string[]).includes(name);
}

/** Whether a role may do what asks for another. */
export function reaches(role: AccessRole, needed: AccessRole): boolean {
  return ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(needed);
}

/** The highest of some roles; null of none. */
export function highestRole(roles: readonly AccessRole[]): AccessRole | null {
  return ACCESS_ROLES.findLast((role) => roles.includes(role)) ?? null;
}
