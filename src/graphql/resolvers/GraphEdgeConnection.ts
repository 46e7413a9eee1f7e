import { EDGE_KINDS } from '../../model/records.js';
import type { GraphEdgeConnectionResolvers } from '../generated/types.generated.js';

const ALL = { kinds: EDGE_KINDS, among: null };

export const GraphEdgeConnection: GraphEdgeConnectionResolvers = {
  totalCount: ({ totalCount, filter = ALL }, _args, { graph }) => totalCount ?? graph.reads.edgeCount(filter),
};
