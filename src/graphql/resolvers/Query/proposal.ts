import { readProposal } from '../../../services/proposals.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const proposal: NonNullable<QueryResolvers['proposal']> = (_parent, { id }, context) => {
  context.graph.markProvisional();
  return readProposal(context, id);
};
