import { revertMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const revertChange: NonNullable<MutationResolvers['revertChange']> = (
  _parent,
  { revert, ...options },
  context,
) => revertMutation(context, revert, options);
