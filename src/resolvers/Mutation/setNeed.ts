import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const setNeed: NonNullable<MutationResolvers['setNeed']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'setNeed', input, changeId);
