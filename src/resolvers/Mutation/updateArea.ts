import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const updateArea: NonNullable<MutationResolvers['updateArea']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'updateArea', input, changeId);
