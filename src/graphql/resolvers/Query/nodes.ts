import { requireIdCount } from '../../../services/known-ids.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const nodes: NonNullable<QueryResolvers['nodes']> = async (_parent, { ids }, { graph }) => {
  requireIdCount('ids', ids);
  return graph.nodes(ids);
};
