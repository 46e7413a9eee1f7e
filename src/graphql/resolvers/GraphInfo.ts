import { datasetCounts, entityCounts, evidenceCounts, sourceUses } from '../../services/graph-contents.js';
import type { GraphInfoResolvers } from '../generated/types.generated.js';

export const GraphInfo: GraphInfoResolvers = {
  entities: async (_info, _args, { graph }) => entityCounts(await graph.reads.contents()),
  evidence: async (_info, _args, { graph }) => evidenceCounts(await graph.reads.contents()),
  datasets: async (_info, _args, { graph }) => datasetCounts(await graph.reads.contents()),
  sources: (_info, _args, { graph }) => sourceUses(graph),
  embeddings: async ({ version }, _args, { graph }) => {
    if (graph.reads.meaning === null) return null;
    const { version: indexedVersion, ...status } = await graph.reads.meaning.status();
    const isCurrent = indexedVersion === version;
    if (!isCurrent) graph.markProvisional();
    return { ...status, isCurrent };
  },
};
