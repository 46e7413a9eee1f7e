import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const createArea: NonNullable<MutationResolvers['createArea']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'createArea', input, changeId);
