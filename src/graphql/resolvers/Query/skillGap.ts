import { answerSkillGap } from '../../../services/skill-gap.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const skillGap: NonNullable<QueryResolvers['skillGap']> = (_parent, { role, known }, { graph }) =>
  answerSkillGap(graph, role, known);
