const OBJECT_BYTES = 16;
const SLOT_BYTES = 8;
const TYPED_ARRAY_BYTES = 200;
/** Of longer lists and maps this many items are measured: measuring all needs of ESCO's roles takes Node 60 ms. */
const SAMPLE_SIZE = 100;

/** Approximate memory of a value, by the length of strings and the number of slots: precise enough to bound a cache. */
export function approximateBytes(value: unknown): number {
  if (typeof value === 'string') return OBJECT_BYTES + value.length;
  if (value === null || typeof value !== 'object') return SLOT_BYTES;
  if (ArrayBuffer.isView(value)) return TYPED_ARRAY_BYTES + value.byteLength;
  if (value instanceof Map) {
    const bytesOfEntry = ([key, inner]: [unknown, unknown]) =>
      3 * SLOT_BYTES + approximateBytes(key) + approximateBytes(inner);
    return OBJECT_BYTES + estimateSum([...value], bytesOfEntry);
  }
  if (Array.isArray(value)) return OBJECT_BYTES + estimateSum(value, (item) => SLOT_BYTES + approximateBytes(item));
  let bytes = OBJECT_BYTES;
  for (const key in value) bytes += SLOT_BYTES + approximateBytes((value as Record<string, unknown>)[key]);
  return bytes;
}

/** The sum over all items; extrapolated from evenly spaced ones where there are more than SAMPLE_SIZE. */
function estimateSum<Item>(items: readonly Item[], bytesOf: (item: Item) => number): number {
  const step = Math.max(1, items.length / SAMPLE_SIZE);
  let bytes = 0;
  for (let at = 0; at < items.length; at += step) bytes += bytesOf(items[Math.floor(at)]!);
  return Math.ceil(bytes * step);
}
