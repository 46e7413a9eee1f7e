import type { GraphEdgeResolvers } from '../types.generated.js';

export const GraphEdge: GraphEdgeResolvers = {
  alternativeGroup: ({ group }) => group,
};
