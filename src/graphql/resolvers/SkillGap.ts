import { planGapPath } from '../../services/skill-gap.js';
import type { SkillGapResolvers } from '../generated/types.generated.js';

export const SkillGap: SkillGapResolvers = {
  path: (gap, input, { graph }) => planGapPath(graph, gap, input),
};
