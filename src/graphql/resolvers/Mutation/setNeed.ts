import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setNeed: NonNullable<MutationResolvers['setNeed']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'setNeed', input, changeId);
