import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const deleteNode: NonNullable<MutationResolvers['deleteNode']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'delete', input, changeId);
