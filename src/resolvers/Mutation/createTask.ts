import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const createTask: NonNullable<MutationResolvers['createTask']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'createTask', input, changeId);
