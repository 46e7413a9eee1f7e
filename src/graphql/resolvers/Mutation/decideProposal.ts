import { decideMutation } from '../../../services/proposals.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const decideProposal: NonNullable<MutationResolvers['decideProposal']> = (
  _parent,
  { id, accept, items, comment },
  context,
) => decideMutation(context, { id, accept, items: items ?? null, comment: comment ?? null });
