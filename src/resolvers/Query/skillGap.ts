import { answerSkillGap } from '../../answers/skill-gap.js';
import type { QueryResolvers } from '../../types.generated.js';

export const skillGap: NonNullable<QueryResolvers['skillGap']> = (_parent, { role, known }, { graph }) =>
  answerSkillGap(graph, role, known);
