import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const createTrack: NonNullable<MutationResolvers['createTrack']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'createTrack', input, changeId);
