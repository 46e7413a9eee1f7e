import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const updateResource: NonNullable<MutationResolvers['updateResource']> = (
  _parent,
  { input, changeId },
  context,
) => changeOne(context, 'updateResource', input, changeId);
