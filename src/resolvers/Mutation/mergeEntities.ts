import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const mergeEntities: NonNullable<MutationResolvers['mergeEntities']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'merge', input, changeId);
