import type { EntityRecord } from '../../model/records.js';
import type { RelationReasonResolvers } from '../generated/types.generated.js';

export const RelationReason: RelationReasonResolvers = {
  through: async ({ through }, _args, { graph }) => (await graph.nodes(through)) as EntityRecord[],
};
