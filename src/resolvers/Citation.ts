import type { SourceRecord } from '../graph/records.js';
import type { CitationResolvers } from '../types.generated.js';

export const Citation: CitationResolvers = {
  source: async ({ source }, _args, { graph }) => (await graph.node(source)) as SourceRecord,
};
