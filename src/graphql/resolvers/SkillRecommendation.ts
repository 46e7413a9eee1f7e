import { fromLevel, toLevel } from '../upgrade-levels.js';
import type { SkillRecommendationResolvers } from '../generated/types.generated.js';

export const SkillRecommendation: SkillRecommendationResolvers = {
  skill: ({ skill }, _args, { graph }) => graph.existing('SKILL', skill),
  from: fromLevel,
  to: toLevel,
  unlocks: ({ unlocks }, _args, { graph }) => graph.allExisting('SKILL', unlocks),
  usedByRoles: ({ usedByRoles }, _args, { graph }) => graph.allExisting('ROLE', usedByRoles),
};
