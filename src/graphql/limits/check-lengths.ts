import { badUserInput } from '../../model/errors.js';

/** For all lists in arguments of queries; most arguments have a smaller limit. */
const MAX_LIST_LENGTH = 2_000;
/** For all strings in arguments of queries; the longest is a cursor, which contains a name in base64. */
const MAX_TEXT_LENGTH = 2_048;

/**
 * Refuses lists and strings that exceed the limits of all arguments, at any nesting level. A variable can be used by many
 * fields, so that without this check a small document could make the service process a multiple of its size.
 *
 * @param args coerced
 * @throws BAD_USER_INPUT naming the argument or input field
 */
export function checkLengths(args: Readonly<Record<string, unknown>>): void {
  for (const name in args) checkValue(name, args[name]);
}

function checkValue(name: string, value: unknown): void {
  if (typeof value === 'string') {
    if (value.length <= MAX_TEXT_LENGTH) return;
    throw badUserInput(name, `${value.length} characters are more than ${MAX_TEXT_LENGTH}; shorten the text`);
  }
  if (Array.isArray(value)) {
    if (value.length > MAX_LIST_LENGTH) {
      throw badUserInput(name, `${value.length} items are more than ${MAX_LIST_LENGTH}; send fewer`);
    }
    for (const item of value) checkValue(name, item);
  } else if (typeof value === 'object' && value !== null) {
    checkLengths(value as Record<string, unknown>);
  }
}
