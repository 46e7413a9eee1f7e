import { cursorOf } from '../connections/cursors.js';
import type { RelatedSkillEdgeResolvers } from '../generated/types.generated.js';

export const RelatedSkillEdge: RelatedSkillEdgeResolvers = {
  cursor: cursorOf,
  node: ({ related }, _args, { graph }) => graph.existing('SKILL', related.id),
  reasons: ({ related }) => [...related.reasons],
};
