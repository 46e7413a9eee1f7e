import type { Closure } from './ports/graph-reads.js';
import type { PrerequisiteEdge } from '../model/prerequisite-graph.js';

type Edges = readonly PrerequisiteEdge[];

/**
 * A closure over edges in memory, by breadth-first search.
 *
 * @param edgesOf  undefined for a skill whose edges are not in memory
 * @returns null where edges are missing, or the walk reaches `limit` skills: the database then decides which ones to return
 */
export function closureInMemory(
  ids: readonly string[],
  edgesOf: (id: string) => Edges | undefined,
  limit: number,
): Closure | null {
  const adjacency = new Map<string, Edges>();
  const visited = new Set(ids);
  for (const id of visited) {
    const edges = edgesOf(id);
    if (edges === undefined) return null;
    if (edges.length > 0) adjacency.set(id, edges);
    for (const { from, to } of edges) visited.add(from === id ? to : from);
    if (visited.size >= limit) return null;
  }
  return { adjacency, truncated: false };
}
