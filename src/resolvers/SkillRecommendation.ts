import type { SkillRecord } from '../graph/records.js';
import type { SkillRecommendationResolvers } from '../types.generated.js';

export const SkillRecommendation: SkillRecommendationResolvers = {
  skill: async ({ skill }, _args, { graph }) => (await graph.node(skill)) as SkillRecord,
  unlocks: ({ unlocks }, _args, { graph }) => graph.entities('SKILL', unlocks),
  usedByRoles: ({ usedByRoles }, _args, { graph }) => graph.entities('ROLE', usedByRoles),
};
