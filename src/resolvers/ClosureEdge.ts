import type { SkillRecord } from '../graph/records.js';
import type { ClosureEdgeResolvers } from '../types.generated.js';

export const ClosureEdge: ClosureEdgeResolvers = {
  node: async ({ entry }, _args, { graph }) => (await graph.node(entry.id)) as SkillRecord,
  depth: ({ entry }) => entry.depth,
  strength: ({ entry }) => entry.strength,
  via: ({ entry }) => entry.via,
};
