import { answerNextSkills } from '../../answers/next-skills.js';
import { pageSize } from '../../paging.js';
import type { QueryResolvers } from '../../types.generated.js';

export const nextSkills: NonNullable<QueryResolvers['nextSkills']> = (_parent, { known, goals, first }, { graph }) =>
  answerNextSkills(graph, { known, goals, limit: pageSize(first ?? 10) });
