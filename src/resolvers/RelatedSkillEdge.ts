import type { SkillRecord } from '../graph/records.js';
import type { RelatedSkillEdgeResolvers } from '../types.generated.js';

export const RelatedSkillEdge: RelatedSkillEdgeResolvers = {
  node: async ({ id }, _args, { graph }) => (await graph.node(id)) as SkillRecord,
  reasons: ({ reasons }) => [...reasons],
};
