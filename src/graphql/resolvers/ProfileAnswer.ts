import { levelOfRank } from '../../services/levels.js';
import type { ProfileAnswerResolvers } from '../generated/types.generated.js';

export const ProfileAnswer: ProfileAnswerResolvers = {
  skill: ({ skill }, _args, { graph }) => (skill === null ? null : graph.existing('SKILL', skill)),
  knownAt: ({ knownAt }, _args, { graph }) =>
    Promise.all(
      knownAt.map(async ({ skill, rank }) => ({ id: skill, level: (await levelOfRank(graph, rank))?.id ?? '' })),
    ),
};
