import type { EntityRecord } from '../graph/records.js';
import type { HopResolvers } from '../types.generated.js';

export const Hop: HopResolvers = {
  from: async ({ from }, _args, { graph }) => (await graph.node(from)) as EntityRecord,
  to: async ({ to }, _args, { graph }) => (await graph.node(to)) as EntityRecord,
};
