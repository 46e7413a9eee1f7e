import { EXPLAINING_EDGES, readSubgraph } from '../../../services/subgraph.js';
import { requireIdCount, requireKnownIds } from '../../../services/known-ids.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const subgraph: NonNullable<QueryResolvers['subgraph']> = async (
  _parent,
  { roots, kinds, depth, maxNodes, reduced },
  { graph },
) => {
  requireIdCount('roots', roots);
  const current = await requireKnownIds(graph, 'roots', roots);
  return readSubgraph(graph, current, { kinds: kinds ?? EXPLAINING_EDGES, depth, maxNodes, reduced });
};
