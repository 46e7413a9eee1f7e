import { badUserInput } from '../../model/errors.js';
import { inputFieldsOf } from '../input-fields.js';
import type { InputValue } from './check-constraints.js';

/** For all lists in arguments of queries; most arguments have a smaller limit. */
const MAX_LIST_LENGTH = 2_000;
/** For strings in arguments of queries without a limit of their own; the longest is a cursor, which contains a name in base64. */
const MAX_TEXT_LENGTH = 2_048;

/** The limit that the schema declares for strings of an argument or input field; undefined without one. */
type DeclaredLength = (declared: InputValue) => number | undefined;

/**
 * Refuses lists and strings that exceed the limits of all arguments, at any nesting level. A variable can be used by many
 * fields, so that without this check a small document could make the service process a multiple of its size.
 *
 * @param declared  the arguments of a field, or the fields of an input type
 * @param values    coerced
 * @throws BAD_USER_INPUT naming the argument or input field
 */
export function checkLengths(
  declared: readonly InputValue[],
  values: Readonly<Record<string, unknown>>,
  lengthOf: DeclaredLength,
): void {
  for (const one of declared) checkValue(one, values[one.name], lengthOf);
}

function checkValue(declared: InputValue, value: unknown, lengthOf: DeclaredLength): void {
  const { name, type } = declared;
  if (typeof value === 'string') {
    const maximum = lengthOf(declared) ?? MAX_TEXT_LENGTH;
    if (value.length <= maximum) return;
    throw badUserInput(name, `${value.length} characters are more than ${maximum}; shorten the text`);
  }
  if (Array.isArray(value)) {
    if (value.length > MAX_LIST_LENGTH) {
      throw badUserInput(name, `${value.length} items are more than ${MAX_LIST_LENGTH}; send fewer`);
    }
    for (const item of value) checkValue(declared, item, lengthOf);
  } else if (typeof value === 'object' && value !== null) {
    const fields = inputFieldsOf(type);
    if (fields !== null) checkLengths(fields, value as Record<string, unknown>, lengthOf);
  }
}
