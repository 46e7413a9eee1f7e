import type { EntityRecord } from '../graph/records.js';
import type { RelationReasonResolvers } from '../types.generated.js';

export const RelationReason: RelationReasonResolvers = {
  through: async ({ through }, _args, { graph }) => (await graph.nodes(through)) as EntityRecord[],
};
