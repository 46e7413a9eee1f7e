const OBJECT = 16;
const SLOT = 8;
/** Of a longer list or map, this many items are measured: to measure all needs of ESCO's roles takes Node 60 ms. */
const SAMPLE = 100;

/** About how much memory a value takes: strings by their length, the rest by its slots. It need not be exact to bound a cache. */
export function approximateBytes(value: unknown): number {
  if (typeof value === 'string') return OBJECT + value.length;
  if (value === null || typeof value !== 'object') return SLOT;
  if (value instanceof Map) {
    return OBJECT + sampled([...value], ([key, inner]) => 3 * SLOT + approximateBytes(key) + approximateBytes(inner));
  }
  if (Array.isArray(value)) return OBJECT + sampled(value, (item) => SLOT + approximateBytes(item));
  let bytes = OBJECT;
  for (const key in value) bytes += SLOT + approximateBytes((value as Record<string, unknown>)[key]);
  return bytes;
}

/** The sum over items; over evenly spread ones, where there are many. */
function sampled<Item>(items: readonly Item[], bytesOf: (item: Item) => number): number {
  const step = Math.max(1, items.length / SAMPLE);
  let bytes = 0;
  for (let at = 0; at < items.length; at += step) bytes += bytesOf(items[Math.floor(at)]!);
  return Math.ceil(bytes * step);
}
