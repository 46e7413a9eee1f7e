import type { SourceUseResolvers } from '../generated/types.generated.js';

export const SourceUse: SourceUseResolvers = {
  source: ({ id }, _args, { graph }) => graph.existing('SOURCE', id),
};
