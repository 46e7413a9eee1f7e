import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setArea: NonNullable<MutationResolvers['setArea']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'setArea', input, changeId);
