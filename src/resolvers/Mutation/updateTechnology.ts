import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const updateTechnology: NonNullable<MutationResolvers['updateTechnology']> = (
  _parent,
  { input, changeId },
  context,
) => changeOne(context, 'updateTechnology', input, changeId);
