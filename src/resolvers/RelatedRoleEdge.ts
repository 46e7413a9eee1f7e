import type { RoleRecord } from '../graph/records.js';
import type { RelatedRoleEdgeResolvers } from '../types.generated.js';

export const RelatedRoleEdge: RelatedRoleEdgeResolvers = {
  node: async ({ id }, _args, { graph }) => (await graph.node(id)) as RoleRecord,
  shared: ({ shared }, _args, { graph }) => graph.entities('SKILL', shared),
  beyond: ({ beyond }, _args, { graph }) => graph.entities('SKILL', beyond),
};
