import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const setNextLevel: NonNullable<MutationResolvers['setNextLevel']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'setNextLevel', input, changeId);
