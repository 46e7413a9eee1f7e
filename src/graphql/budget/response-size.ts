/** Extra bytes of JSON per character: the escape of a control character takes six. */
const MAX_EXTRA_BYTES = 5;

/**
 * The size of a result as JSON in bytes, minus one for each empty list or object. A string that is referenced several times
 * counts each time, as it is serialised each time.
 *
 * First counts one byte per character, which is exact for most strings. Only if the maximum size of escapes could exceed
 * `limit`, strings are serialised to measure them. Counting stops above `limit`.
 *
 * @param result plain objects, arrays, strings, numbers, booleans and null
 * @returns the exact size up to `limit`, otherwise some greater number
 */
export function responseSize(result: unknown, limit: number): number {
  let characters = 0;
  const size = sizeOf(result, limit, (text) => {
    characters += text.length;
    return text.length + 2;
  });
  if (size + MAX_EXTRA_BYTES * characters <= limit) return size;
  return sizeOf(result, limit, (text) => Buffer.byteLength(JSON.stringify(text)));
}

/** Iterative, because results are nested as deeply as queries. */
function sizeOf(result: unknown, limit: number, sizeOfText: (text: string) => number): number {
  let size = 0;
  const pending: unknown[] = [result];
  while (pending.length > 0 && size <= limit) {
    const value = pending.pop();
    if (typeof value === 'string') size += sizeOfText(value);
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
