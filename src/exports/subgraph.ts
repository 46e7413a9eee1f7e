import { draw, type DiagramFormat } from '../diagram/draw.js';
import { subgraphDiagram } from '../diagram/subgraph.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { readSubgraph, type SubgraphBounds } from '../services/subgraph.js';
import { requireKnownIds } from '../services/known-ids.js';

/** What begins a comment. */
const COMMENT: Record<DiagramFormat, string> = { MERMAID: '%%', DOT: '//' };

/**
 * What lies around some entities, as a drawing; one that leaves something out says so in its first line.
 *
 * @throws GraphQLError BAD_USER_INPUT naming the roots that nothing has as its id
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
    yield `${COMMENT[format]} cut at ${bounds.maxNodes} nodes: there are more within ${bounds.depth} hops\n`;
  yield await graph.compute(draw(subgraphDiagram(nodes, edges), format));
}
