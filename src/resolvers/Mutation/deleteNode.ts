import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const deleteNode: NonNullable<MutationResolvers['deleteNode']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'delete', input, changeId);
