import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const updateTask: NonNullable<MutationResolvers['updateTask']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'updateTask', input, changeId);
