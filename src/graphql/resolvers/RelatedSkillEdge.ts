import { cursorOf } from '../connections/cursors.js';
import type { RelatedSkillEdgeResolvers } from '../generated/types.generated.js';

export const RelatedSkillEdge: RelatedSkillEdgeResolvers = {
  cursor: cursorOf,
  reasons: ({ related }) => [...related.reasons],
};
