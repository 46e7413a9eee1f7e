/** In ascending order: each role includes the permissions of those before it. */
export const ACCESS_ROLES = ['reader', 'contributor', 'curator', 'admin'] as const;

export type AccessRole = (typeof ACCESS_ROLES)[number];

/** Whether a role includes the permissions of another. */
export function hasRole(role: AccessRole, required: AccessRole): boolean {
  return ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(required);
}
