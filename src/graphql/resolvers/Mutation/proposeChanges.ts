import { proposeMutation } from '../../../services/proposals.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const proposeChanges: NonNullable<MutationResolvers['proposeChanges']> = (
  _parent,
  { changes, comment },
  context,
) => proposeMutation(context, changes, comment ?? null);
