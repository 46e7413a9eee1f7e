import { getOrCreate } from './maps.js';

/** Each id of some pairs with all ids that chains of pairs connect it with, itself included, sorted. */
export type Classes = ReadonlyMap<string, readonly string[]>;

/** The classes of the equivalence that pairs generate: what they connect, in either direction. O((V + E) log V) */
export function classesOf(pairs: Iterable<readonly [string, string]>): Classes {
  const neighbours = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    getOrCreate(neighbours, a, () => []).push(b);
    getOrCreate(neighbours, b, () => []).push(a);
  }
  const classes = new Map<string, readonly string[]>();
  for (const id of neighbours.keys()) {
    if (classes.has(id)) continue;
    const reached = new Set([id]);
    // the set grows while it is iterated
    for (const one of reached) for (const other of neighbours.get(one) ?? []) reached.add(other);
    const members = [...reached].sort();
    for (const member of members) classes.set(member, members);
  }
  return classes;
}
