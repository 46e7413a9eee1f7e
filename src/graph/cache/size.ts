const OBJECT = 16;
const SLOT = 8;

/** About how much memory a value takes: strings by their length, the rest by its slots. It need not be exact to bound a cache. */
export function approximateBytes(value: unknown): number {
  if (typeof value === 'string') return OBJECT + value.length;
  if (value === null || typeof value !== 'object') return SLOT;
  if (value instanceof Map) {
    let bytes = OBJECT;
    for (const [key, inner] of value) bytes += 3 * SLOT + approximateBytes(key) + approximateBytes(inner);
    return bytes;
  }
  let bytes = OBJECT;
  for (const key in value) bytes += SLOT + approximateBytes((value as Record<string, unknown>)[key]);
  return bytes;
}
