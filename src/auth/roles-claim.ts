import { type AccessRole, isAccessRole } from './viewer.js';

/**
 * The access roles in a claim, which issuers write as a list or as a space-separated string. Other values are ignored.
 *
 * @param claim the name of a claim, which may contain dots (`https://example.org/roles`), or a path (`realm_access.roles`)
 */
export function rolesIn(payload: Readonly<Record<string, unknown>>, claim: string): AccessRole[] {
  const value = Object.hasOwn(payload, claim) ? payload[claim] : valueAt(payload, claim.split('.'));
  const names: unknown[] = typeof value === 'string' ? value.split(/\s+/) : Array.isArray(value) ? value : [];
  return names.filter((name) => typeof name === 'string').filter(isAccessRole);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (parent, name) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name)
        ? (parent as Record<string, unknown>)[name]
        : undefined,
    value,
  );
}
