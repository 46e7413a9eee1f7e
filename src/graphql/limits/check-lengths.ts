import { badUserInput } from '../../model/errors.js';

/** Of any list in an argument of a query; most arguments take less. */
const MAX_LIST_LENGTH = 2_000;
/** Of any text in an argument of a query: the longest is a cursor, which holds a name in base64. */
const MAX_TEXT_LENGTH = 2_048;

/**
 * Refuses lists and texts that no argument takes, wherever they are nested. A variable is sent once and can be used by
 * many fields, so that without this bound a small document makes the service handle a multiple of the request's size.
 *
 * @param args  coerced
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
