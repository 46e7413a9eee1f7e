import type { SkillNeedEdgeResolvers } from '../types.generated.js';

export const SkillNeedEdge: SkillNeedEdgeResolvers = {
  proficiency: ({ proficiency }, _args, { graph }) =>
    proficiency === null ? null : graph.entity('LEVEL', proficiency),
};
