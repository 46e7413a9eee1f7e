import { type AccessRole, isAccessRole } from './viewer.js';

/**
 * The roles that a claim gives, as issuers write them: a list, or one text with spaces between. What is no role of ours
 * is left out.
 *
 * @param claim a claim's name, dots and all (`https://example.org/roles`), or else a path of names (`realm_access.roles`)
 */
export function rolesIn(payload: Readonly<Record<string, unknown>>, claim: string): AccessRole[] {
  const value = Object.hasOwn(payload, claim) ? payload[claim] : at(payload, claim.split('.'));
  const names: unknown[] = typeof value === 'string' ? value.split(/\s+/) : Array.isArray(value) ? value : [];
  return names.filter((name) => typeof name === 'string').filter(isAccessRole);
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (within, name) =>
      typeof within === 'object' && within !== null && Object.hasOwn(within, name)
        ? (within as Record<string, unknown>)[name]
        : undefined,
    value,
  );
}
