import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const updateRole: NonNullable<MutationResolvers['updateRole']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'updateRole', input, changeId);
