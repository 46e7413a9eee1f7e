import { listProposals } from '../../../services/proposals.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const proposals: NonNullable<QueryResolvers['proposals']> = (_parent, { filter, ...page }, context) => {
  context.graph.markProvisional();
  return listProposals(context, { ...filter, ...page });
};
