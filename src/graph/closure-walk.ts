import type { Closure } from './ports/graph-reads.js';
import type { PrerequisiteEdge } from '../model/prerequisite-graph.js';

type Edges = readonly PrerequisiteEdge[];

/**
 * A closure over edges that are at hand (breadth-first search; Moore 1959).
 *
 * @param edgesOf  undefined where they are not
 * @returns null where edges are missing, or the walk takes `limit` skills: the database decides which ones those are
 */
export function walk(
  ids: readonly string[],
  edgesOf: (id: string) => Edges | undefined,
  limit: number,
): Closure | null {
  const adjacency = new Map<string, Edges>();
  const seen = new Set(ids);
  for (const id of seen) {
    const edges = edgesOf(id);
    if (edges === undefined) return null;
    if (edges.length > 0) adjacency.set(id, edges);
    for (const { from, to } of edges) seen.add(from === id ? to : from);
    if (seen.size >= limit) return null;
  }
  return { adjacency, truncated: false };
}
