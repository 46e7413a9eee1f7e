import type { SkillConnectionResolvers } from '../generated/types.generated.js';

export const SkillConnection: SkillConnectionResolvers = {
  totalCount: ({ totalCount, filter }, _args, { graph }) => totalCount ?? graph.reads.skillCount(filter),
  facets: async ({ filter }, _args, { graph }) => [...(await graph.skillFacets(filter))],
};
