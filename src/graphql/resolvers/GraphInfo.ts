import type { GraphInfoResolvers } from '../generated/types.generated.js';

export const GraphInfo: GraphInfoResolvers = {
  embeddings: async ({ version }, _args, { graph }) => {
    if (graph.reads.meaning === null) return null;
    const { version: indexedVersion, ...status } = await graph.reads.meaning.status();
    const isCurrent = indexedVersion === version;
    if (!isCurrent) graph.markProvisional();
    return { ...status, isCurrent };
  },
};
