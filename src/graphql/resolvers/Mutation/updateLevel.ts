import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const updateLevel: NonNullable<MutationResolvers['updateLevel']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'updateLevel', input, changeId);
