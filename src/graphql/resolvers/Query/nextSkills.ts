import { recommendNextSkills } from '../../../services/next-skills.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const nextSkills: NonNullable<QueryResolvers['nextSkills']> = (_parent, { first, ...query }, { graph }) =>
  recommendNextSkills(graph, { ...query, limit: first });
