import type { GraphReads } from '../../src/graph/ports/graph-reads.js';
import { closureIds } from '../../src/model/prerequisite-graph.js';

/** The requested part of a closure graph; null if it is larger than the limit. */
export async function closureGraphOf(
  reads: Pick<GraphReads, 'planning'>,
  ids: readonly string[],
  limit: number,
): Promise<unknown> {
  const graph = await reads.planning.closureGraph(ids, limit);
  if (graph === null) return null;
  const { skills, prerequisites } = graph;
  const known = closureIds(graph, ids).filter((id) => skills.has(id));
  return known.sort().map((id) => [skills.get(id), prerequisites.get(id) ?? []]);
}
