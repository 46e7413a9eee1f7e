import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const updateLevel: NonNullable<MutationResolvers['updateLevel']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'updateLevel', input, changeId);
