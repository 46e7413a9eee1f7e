import { EXPLAINING_EDGES, readSubgraph } from '../../../services/subgraph.js';
import { requireMaximum, requireIdCount, requireKnownIds } from '../../../services/known-ids.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const subgraph: NonNullable<QueryResolvers['subgraph']> = async (
  _parent,
  { roots, kinds, depth, maxNodes, reduced },
  { graph },
) => {
  requireIdCount('roots', roots);
  requireMaximum('depth', depth ?? 2, 10);
  requireMaximum('maxNodes', maxNodes ?? 200, 1_000);
  const current = await requireKnownIds(graph, 'roots', roots);
  const bounds = { kinds: kinds ?? EXPLAINING_EDGES, depth: depth ?? 2, maxNodes: maxNodes ?? 200, reduced };
  return readSubgraph(graph, current, bounds);
};
