import { findSkillGap } from '../../../services/skill-gap.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const skillGap: NonNullable<QueryResolvers['skillGap']> = (_parent, { role, ...known }, { graph }) =>
  findSkillGap(graph, role, known);
