/** The value of a key that is known to be in the map. */
export function getOrThrow<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The map has no entry for ${String(key)}`);
  return value;
}
