import { draw, type DiagramFormat } from '../diagram/draw.js';
import { subgraphDiagram } from '../diagram/subgraph.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { readSubgraph, type SubgraphBounds } from '../services/subgraph.js';
import { requireKnownIds } from '../services/known-ids.js';

/** The start of a comment. */
const COMMENT: Record<DiagramFormat, string> = { MERMAID: '%%', DOT: '//' };

/**
 * The neighbourhood of some entities as a diagram. If it was truncated, the first line is a comment that says so.
 *
 * @throws ServiceError BAD_USER_INPUT naming the unknown roots
 */
export async function* toDiagram(
  format: DiagramFormat,
  graph: GraphLoaders,
  roots: readonly string[],
  bounds: SubgraphBounds,
): AsyncIterable<string> {
  const current = await requireKnownIds(graph, 'roots', roots);
  const { nodes, edges, truncated } = await readSubgraph(graph, current, bounds);
  if (truncated)
    yield `${COMMENT[format]} truncated at ${bounds.maxNodes} nodes; there are more within ${bounds.depth} hops\n`;
  yield await graph.compute(draw(subgraphDiagram(nodes, edges), format));
}
