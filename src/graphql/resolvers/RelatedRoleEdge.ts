import { cursorOf } from '../connections/cursors.js';
import type { RelatedRoleEdgeResolvers } from '../generated/types.generated.js';

export const RelatedRoleEdge: RelatedRoleEdgeResolvers = {
  cursor: cursorOf,
  node: ({ id }, _args, { graph }) => graph.existing('ROLE', id),
  shared: ({ shared }, _args, { graph }) => graph.allExisting('SKILL', shared),
  beyond: ({ beyond }, _args, { graph }) => graph.allExisting('SKILL', beyond),
};
