import { answerGapPath } from '../answers/skill-gap.js';
import type { SkillGapResolvers } from '../types.generated.js';

export const SkillGap: SkillGapResolvers = {
  have: ({ have }, _args, { graph }) => graph.allExisting('SKILL', have),
  path: (gap, pace, { graph }) => answerGapPath(graph, gap, pace),
};
