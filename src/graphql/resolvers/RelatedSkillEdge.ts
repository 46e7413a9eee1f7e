import { cursorOf } from '../connections/cursors.js';
import type { RelatedSkillEdgeResolvers } from '../generated/types.generated.js';

export const RelatedSkillEdge: RelatedSkillEdgeResolvers = {
  cursor: cursorOf,
  node: ({ id }, _args, { graph }) => graph.existing('SKILL', id),
  reasons: ({ reasons }) => [...reasons],
};
