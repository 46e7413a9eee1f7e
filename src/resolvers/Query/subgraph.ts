import { EXPLAINING_EDGES, readSubgraph } from '../../graph/subgraph.js';
import { requireAtMost, requireFewIds, requireKnownIds } from '../../known-ids.js';
import type { QueryResolvers } from '../../types.generated.js';

export const subgraph: NonNullable<QueryResolvers['subgraph']> = async (
  _parent,
  { roots, kinds, depth, maxNodes, reduced },
  { graph },
) => {
  requireFewIds('roots', roots);
  requireAtMost('depth', depth ?? 2, 10);
  requireAtMost('maxNodes', maxNodes ?? 200, 1_000);
  const current = await requireKnownIds(graph, 'roots', roots);
  const bounds = { kinds: kinds ?? EXPLAINING_EDGES, depth: depth ?? 2, maxNodes: maxNodes ?? 200, reduced };
  return readSubgraph(graph, current, bounds);
};
