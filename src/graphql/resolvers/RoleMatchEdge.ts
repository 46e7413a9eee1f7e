import { cursorOf } from '../connections/cursors.js';
import type { RoleMatchEdgeResolvers } from '../generated/types.generated.js';

export const RoleMatchEdge: RoleMatchEdgeResolvers = {
  cursor: cursorOf,
  node: ({ role }, _args, { graph }) => graph.existing('ROLE', role),
  have: ({ have }, _args, { graph }) =>
    graph.allExisting(
      'SKILL',
      have.map(({ skill }) => skill),
    ),
  missing: ({ missing }, _args, { graph }) =>
    graph.allExisting(
      'SKILL',
      missing.map(({ skill }) => skill),
    ),
};
