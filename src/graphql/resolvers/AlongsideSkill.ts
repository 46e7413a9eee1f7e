import { levelOfRank } from '../../services/levels.js';
import type { AlongsideSkillResolvers } from '../generated/types.generated.js';

export const AlongsideSkill: AlongsideSkillResolvers = {
  skill: ({ skill }, _args, { graph }) => graph.existing('SKILL', skill),
  from: ({ upgrade }, _args, { graph }) => levelOfRank(graph, upgrade?.from ?? null),
  to: ({ upgrade }, _args, { graph }) => levelOfRank(graph, upgrade?.to ?? null),
};
