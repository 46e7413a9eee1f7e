import type { RoleRecord } from '../graph/records.js';
import type { RoleMatchEdgeResolvers } from '../types.generated.js';

export const RoleMatchEdge: RoleMatchEdgeResolvers = {
  node: async ({ role }, _args, { graph }) => (await graph.node(role)) as RoleRecord,
  have: ({ have }, _args, { graph }) =>
    graph.entities(
      'SKILL',
      have.map(({ skill }) => skill),
    ),
  missing: ({ missing }, _args, { graph }) =>
    graph.entities(
      'SKILL',
      missing.map(({ skill }) => skill),
    ),
};
