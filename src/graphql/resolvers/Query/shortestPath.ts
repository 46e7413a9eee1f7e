import { EXPLAINING_EDGES } from '../../../services/subgraph.js';
import { requireKnownIds } from '../../../services/known-ids.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const shortestPath: NonNullable<QueryResolvers['shortestPath']> = async (
  _parent,
  { from, to, kinds },
  { graph },
) => {
  const ends = await Promise.all([requireKnownIds(graph, 'from', [from]), requireKnownIds(graph, 'to', [to])]);
  const [start, end] = ends.flat() as [string, string];
  const hops = await graph.reads.shortestPath(start, end, kinds ?? EXPLAINING_EDGES);
  return hops && [...hops];
};
