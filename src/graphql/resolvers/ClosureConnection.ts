import { withSkills } from '../connections/edges.js';
import type { ClosureConnectionResolvers } from '../generated/types.generated.js';

export const ClosureConnection: ClosureConnectionResolvers = {
  edges: ({ edges }, _args, { graph }) =>
    withSkills(
      graph,
      edges,
      ({ entry }) => entry.id,
      ({ key, entry }, node) => ({ key, node, entry }),
    ),
};
