import type { TechnologyConnectionResolvers } from '../generated/types.generated.js';

export const TechnologyConnection: TechnologyConnectionResolvers = {
  totalCount: ({ filter }, _args, { graph }) => graph.reads.technologyCount(filter),
};
