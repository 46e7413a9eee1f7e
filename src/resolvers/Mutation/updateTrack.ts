import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const updateTrack: NonNullable<MutationResolvers['updateTrack']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'updateTrack', input, changeId);
