import { planGapPath } from '../../services/skill-gap.js';
import type { SkillGapResolvers } from '../generated/types.generated.js';

export const SkillGap: SkillGapResolvers = {
  have: ({ have }, _args, { graph }) => graph.allExisting('SKILL', have),
  path: (gap, pace, { graph }) => planGapPath(graph, gap, pace),
};
