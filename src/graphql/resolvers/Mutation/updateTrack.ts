import { changeOne } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const updateTrack: NonNullable<MutationResolvers['updateTrack']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'updateTrack', input, changeId);
