import { fromLevel, toLevel } from '../upgrade-levels.js';
import type { AlongsideSkillResolvers } from '../generated/types.generated.js';

export const AlongsideSkill: AlongsideSkillResolvers = {
  skill: ({ skill }, _args, { graph }) => graph.existing('SKILL', skill),
  from: fromLevel,
  to: toLevel,
};
