import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const updateTechnology: NonNullable<MutationResolvers['updateTechnology']> = (
  _parent,
  { input, changeId },
  context,
) => applyMutation(context, 'updateTechnology', input, changeId);
