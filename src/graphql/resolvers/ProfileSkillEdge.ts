import { levelOfRank } from '../../services/levels.js';
import { cursorOf } from '../connections/cursors.js';
import type { ProfileSkillEdgeResolvers } from '../generated/types.generated.js';

export const ProfileSkillEdge: ProfileSkillEdgeResolvers = {
  cursor: cursorOf,
  node: ({ skill }, _args, { graph }) => graph.existing('SKILL', skill),
  level: ({ rank }, _args, { graph }) => levelOfRank(graph, rank),
  because: ({ because }, _args, { graph }) => graph.existingEntity(because),
};
