import { EDGE_KINDS } from '../../../model/records.js';
import { requireIdCount, requireKnownIds } from '../../../services/known-ids.js';
import { toSlice, toUncountedConnection } from '../../../services/pagination.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

const MAX_AMONG = 1_000;

export const edges: NonNullable<QueryResolvers['edges']> = async (_parent, { kinds, among, ...page }, { graph }) => {
  if (among) requireIdCount('among', among, MAX_AMONG);
  const ids = among ? [...new Set(await requireKnownIds(graph, 'among', among))] : null;
  const filter = { kinds: kinds ?? EDGE_KINDS, among: ids };
  const found = await graph.reads.edges(filter, toSlice(page, ['string', 'string', 'string']));
  return { ...toUncountedConnection(found, page, ({ key, edge }) => ({ key, node: edge })), filter };
};
