import type { CitationResolvers } from '../generated/types.generated.js';

export const Citation: CitationResolvers = {
  source: ({ source }, _args, { graph }) => graph.existing('SOURCE', source),
};
