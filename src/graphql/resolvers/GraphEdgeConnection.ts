import type { GraphEdgeConnectionResolvers } from '../generated/types.generated.js';

export const GraphEdgeConnection: GraphEdgeConnectionResolvers = {
  totalCount: ({ filter }, _args, { graph }) => graph.reads.edgeCount(filter),
};
