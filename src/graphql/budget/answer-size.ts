/** A character takes at most this many bytes of JSON more than one, as the escape of a control character. */
const MORE_BYTES = 5;

/**
 * How many bytes the JSON of an execution's result takes, or one less for each empty list or object. Repeated references to one string count each time, as they are
 * written each time.
 *
 * Strings are counted by their characters, which is exact for most. Only where the answer might be longer than `limit`
 * were they all escapes, they are measured; measuring stops above `limit`.
 *
 * @param result  plain objects, arrays, strings, numbers, booleans and null
 * @returns above `limit`, what was counted until there
 */
export function answerSize(result: unknown, limit: number): number {
  let characters = 0;
  const size = sizeOf(result, limit, (text) => {
    characters += text.length;
    return text.length + 2;
  });
  if (size + MORE_BYTES * characters <= limit) return size;
  return sizeOf(result, limit, (text) => Buffer.byteLength(JSON.stringify(text)));
}

/** Depth-first over lists of values that are still to be counted: results may be nested as deeply as queries. */
function sizeOf(result: unknown, limit: number, sizeOfText: (text: string) => number): number {
  let size = 0;
  const rest: unknown[] = [result];
  while (rest.length > 0 && size <= limit) {
    const value = rest.pop();
    if (typeof value === 'string') size += sizeOfText(value);
    else if (Array.isArray(value)) {
      size += value.length + 1;
      for (const item of value) rest.push(item);
    } else if (value !== null && typeof value === 'object') {
      size += 1;
      for (const key in value) {
        // quotes, colon and comma
        size += key.length + 4;
        rest.push((value as Record<string, unknown>)[key]);
      }
    } else size += String(value).length;
  }
  return size;
}
