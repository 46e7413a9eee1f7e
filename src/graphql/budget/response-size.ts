/** Extra bytes of JSON per character: the escape of a control character takes six. */
const MAX_EXTRA_BYTES = 5;

/**
 * Of a number with a fraction: most take 17 to 20 characters, and none more than 25. To write one out takes as long as to
 * serialise it.
 */
const CHARACTERS_OF_FRACTION = 20;

/**
 * The size of a result as JSON in bytes, minus one for each empty list or object. A string that is referenced several times
 * counts each time, as it is serialised each time.
 *
 * First counts one byte per character, which is exact for most strings, and the usual length of numbers with a fraction. Only
 * if the maximum size of escapes could exceed `limit`, strings and numbers are serialised to measure them. Counting stops
 * above `limit`.
 *
 * @param result plain objects, arrays, strings, finite numbers, booleans and null
 * @returns the size, exact near `limit`; some greater number above it
 */
export function responseSize(result: unknown, limit: number): number {
  let characters = 0;
  const size = sizeOf(result, limit, (value) => {
    const isText = typeof value === 'string';
    const length = isText ? value.length : CHARACTERS_OF_FRACTION;
    characters += length;
    return isText ? length + 2 : length;
  });
  if (size + MAX_EXTRA_BYTES * characters <= limit) return size;
  return sizeOf(result, limit, (value) => Buffer.byteLength(JSON.stringify(value)));
}

/** Iterative, because results are nested as deeply as queries. */
function sizeOf(result: unknown, limit: number, measure: (value: string | number) => number): number {
  let size = 0;
  const pending: unknown[] = [result];
  while (pending.length > 0 && size <= limit) {
    const value = pending.pop();
    if (typeof value === 'string' || (typeof value === 'number' && !Number.isInteger(value))) size += measure(value);
    else if (Array.isArray(value)) {
      size += value.length + 1;
      for (const item of value) pending.push(item);
    } else if (value !== null && typeof value === 'object') {
      size += 1;
      for (const key in value) {
        // quotes, colon and comma
        size += key.length + 4;
        pending.push((value as Record<string, unknown>)[key]);
      }
    } else size += String(value).length;
  }
  return size;
}
