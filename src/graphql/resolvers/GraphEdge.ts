import type { GraphEdgeResolvers } from '../generated/types.generated.js';

export const GraphEdge: GraphEdgeResolvers = {
  alternativeGroup: ({ group }) => group,
};
