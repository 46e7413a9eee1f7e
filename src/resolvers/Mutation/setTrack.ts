import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const setTrack: NonNullable<MutationResolvers['setTrack']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'setTrack', input, changeId);
