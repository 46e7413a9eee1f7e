import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const updateResource: NonNullable<MutationResolvers['updateResource']> = (
  _parent,
  { input, changeId },
  context,
) => applyMutation(context, 'updateResource', input, changeId);
