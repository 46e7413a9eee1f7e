import { levelOfRank } from '../../services/levels.js';
import type { PathMilestoneResolvers } from '../generated/types.generated.js';

export const PathMilestone: PathMilestoneResolvers = {
  role: ({ role }, _args, { graph }) => (role === null ? null : graph.existing('ROLE', role)),
  level: ({ levelRank }, _args, { graph }) => levelOfRank(graph, levelRank),
};
