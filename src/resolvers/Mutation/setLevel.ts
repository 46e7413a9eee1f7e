import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const setLevel: NonNullable<MutationResolvers['setLevel']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'setLevel', input, changeId);
