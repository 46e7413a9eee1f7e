import neo4j from 'neo4j-driver';

/**
 * Sends whole numbers as integers, because Cypher's LIMIT and similar clauses reject floats; but a vector as floats, because
 * a list is stored only if its items are of one type.
 */
export function toParameter(value: unknown): unknown {
  if (value instanceof Float32Array) return Array.from(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParameter(inner)]));
  }
  return value;
}
