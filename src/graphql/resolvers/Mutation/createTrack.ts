import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const createTrack: NonNullable<MutationResolvers['createTrack']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'createTrack', input, changeId);
