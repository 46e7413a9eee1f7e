import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const setArea: NonNullable<MutationResolvers['setArea']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'setArea', input, changeId);
