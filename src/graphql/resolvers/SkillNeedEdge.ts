import { cursorOf } from '../connections/cursors.js';
import type { SkillNeedEdgeResolvers } from '../generated/types.generated.js';

export const SkillNeedEdge: SkillNeedEdgeResolvers = {
  cursor: cursorOf,
  proficiency: ({ proficiency }, _args, { graph }) =>
    proficiency === null ? null : graph.entity('LEVEL', proficiency),
  statedBy: ({ statedBy }, _args, { graph }) => graph.existing('ROLE', statedBy),
};
