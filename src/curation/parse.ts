import type { z } from 'zod';
import { badUserInput } from '../model/errors.js';
import { MAX_CHANGES, type NamedChange, SHAPES } from './change-schema.js';

/**
 * Checks changes as they were sent: objects with exactly one field, the name of the change.
 *
 * @param argument  the name of the list, e.g. `changes`
 * @throws GraphQLError BAD_USER_INPUT naming the field
 */
export function parseChanges(argument: string, given: unknown): NamedChange[] {
  if (!Array.isArray(given)) throw badUserInput(argument, 'must be a list of changes');
  if (given.length === 0) throw badUserInput(argument, 'empty; name at least one change');
  if (given.length > MAX_CHANGES) {
    throw badUserInput(argument, `${given.length} changes are more than ${MAX_CHANGES}; send them in parts`);
  }
  return given.map((change: unknown, index) => {
    const at = `${argument}[${index}]`;
    const entries = change !== null && typeof change === 'object' ? Object.entries(change) : [];
    const [first] = entries;
    if (entries.length !== 1 || !first) throw badUserInput(at, 'must have exactly one field, the name of the change');
    return parseChange(`${at}.${first[0]}`, first[0], first[1]);
  });
}

/** @throws GraphQLError BAD_USER_INPUT naming the field */
export function parseChange(at: string, name: string, given: unknown): NamedChange {
  const shape = SHAPES[name];
  if (!shape) throw badUserInput(at, `no such change; there are ${Object.keys(SHAPES).join(', ')}`);
  const parsed = shape.safeParse(given);
  if (parsed.success) return { at, name, value: parsed.data };
  const [issue] = parsed.error.issues;
  throw badUserInput(pathOf(at, issue?.path ?? []), issue ? messageOf(issue) : 'cannot be used');
}

function pathOf(at: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (made, key) => (typeof key === 'number' ? `${made}[${key}]` : `${made}.${String(key)}`),
    at,
  );
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return `more than ${issue.maximum}; make it shorter`;
  if (issue.code === 'unrecognized_keys') return `has no field ${issue.keys.join(', ')}`;
  return issue.message;
}
