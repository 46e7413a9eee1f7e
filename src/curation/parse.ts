import type { z } from 'zod';
import { badUserInput } from '../model/errors.js';
import { MAX_CHANGES, type NamedChange, SHAPES } from './change-schema.js';

/**
 * Validates changes as a client sends them: objects with exactly one field, whose name is that of the change.
 *
 * @param argument  the name of the list, e.g. `changes`
 * @throws ServiceError BAD_USER_INPUT naming the field
 */
export function parseChanges(argument: string, input: unknown): NamedChange[] {
  if (!Array.isArray(input)) throw badUserInput(argument, 'must be a list of changes');
  if (input.length === 0) throw badUserInput(argument, 'must not be empty; name at least one change');
  if (input.length > MAX_CHANGES) {
    throw badUserInput(argument, `has ${input.length} changes, more than ${MAX_CHANGES}; send several requests`);
  }
  return input.map((change: unknown, index) => {
    const at = `${argument}[${index}]`;
    const entries = change !== null && typeof change === 'object' ? Object.entries(change) : [];
    const [first] = entries;
    if (entries.length !== 1 || !first) throw badUserInput(at, 'must have exactly one field, the name of the change');
    return parseChange(`${at}.${first[0]}`, first[0], first[1]);
  });
}

/** @throws ServiceError BAD_USER_INPUT naming the field */
export function parseChange(at: string, name: string, input: unknown): NamedChange {
  const shape = SHAPES[name];
  if (!shape) throw badUserInput(at, `is not a change; the changes are ${Object.keys(SHAPES).join(', ')}`);
  const parsed = shape.safeParse(input);
  if (parsed.success) return { at, name, value: parsed.data };
  const [issue] = parsed.error.issues;
  throw badUserInput(pathOf(at, issue?.path ?? []), issue ? messageOf(issue) : 'is invalid');
}

function pathOf(at: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (prefix, key) => (typeof key === 'number' ? `${prefix}[${key}]` : `${prefix}.${String(key)}`),
    at,
  );
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return `is longer than ${issue.maximum}; shorten it`;
  if (issue.code === 'unrecognized_keys') return `has no field ${issue.keys.join(', ')}`;
  return issue.message;
}
