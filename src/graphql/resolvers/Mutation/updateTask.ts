import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const updateTask: NonNullable<MutationResolvers['updateTask']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'updateTask', input, changeId);
