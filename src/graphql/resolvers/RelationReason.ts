import type { RelationReasonResolvers } from '../generated/types.generated.js';

export const RelationReason: RelationReasonResolvers = {
  through: ({ through }, _args, { graph }) => graph.existingEntities(through),
};
