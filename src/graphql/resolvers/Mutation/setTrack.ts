import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setTrack: NonNullable<MutationResolvers['setTrack']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'setTrack', input, changeId);
