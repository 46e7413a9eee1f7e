import { cursorOf } from '../connections/cursors.js';
import type { RoleMatchEdgeResolvers } from '../generated/types.generated.js';

export const RoleMatchEdge: RoleMatchEdgeResolvers = {
  cursor: cursorOf,
  node: ({ role }, _args, { graph }) => graph.existing('ROLE', role),
  have: ({ role, have }) => have.map((need) => ({ ...need, role })),
  below: ({ role, below }) => below.map((need) => ({ ...need, role })),
  missing: ({ role, missing }) => missing.map((need) => ({ ...need, role })),
};
