import type { Successors } from './components.js';

const NO_IDS: readonly string[] = [];

/** Edges by their `from`. */
export interface Adjacency {
  ids: readonly string[];
  successors: Successors<string>;
}

/** The ends of edges, in the order in which they occur, with their successors; O(E). */
export function adjacencyOf(edges: Iterable<{ from: string; to: string }>): Adjacency {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) {
    if (!targets.get(from)?.push(to)) targets.set(from, [to]);
    if (!targets.has(to)) targets.set(to, []);
  }
  return { ids: [...targets.keys()], successors: (id) => targets.get(id) ?? NO_IDS };
}
