import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const updateTrack: NonNullable<MutationResolvers['updateTrack']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'updateTrack', input, changeId);
