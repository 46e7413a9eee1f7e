import type { GraphReads } from '../../src/graph/ports/graph-reads.js';
import { closureIds, type PrerequisiteEdge } from '../../src/model/prerequisite-graph.js';

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
  return known.sort().map((id) => [skills.get(id), inOrder(prerequisites.get(id) ?? [])]);
}

/** The edges of a skill have no order: the database has another one than lists in memory, which are sorted by name. */
function inOrder(edges: readonly PrerequisiteEdge[]): PrerequisiteEdge[] {
  const keyOf = ({ to, group }: PrerequisiteEdge) => `${to} ${group}`;
  return edges.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
