import type { RelatedSkillEdgeResolvers } from '../generated/types.generated.js';

export const RelatedSkillEdge: RelatedSkillEdgeResolvers = {
  node: ({ id }, _args, { graph }) => graph.existing('SKILL', id),
  reasons: ({ reasons }) => [...reasons],
};
