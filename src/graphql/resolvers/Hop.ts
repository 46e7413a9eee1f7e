import type { EntityRecord } from '../../model/records.js';
import type { HopResolvers } from '../generated/types.generated.js';

export const Hop: HopResolvers = {
  from: async ({ from }, _args, { graph }) => (await graph.node(from)) as EntityRecord,
  to: async ({ to }, _args, { graph }) => (await graph.node(to)) as EntityRecord,
};
