import type { SkillNeedEdgeResolvers } from '../generated/types.generated.js';

export const SkillNeedEdge: SkillNeedEdgeResolvers = {
  proficiency: ({ proficiency }, _args, { graph }) =>
    proficiency === null ? null : graph.entity('LEVEL', proficiency),
};
