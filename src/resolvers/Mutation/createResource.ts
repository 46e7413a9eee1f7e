import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const createResource: NonNullable<MutationResolvers['createResource']> = (
  _parent,
  { input, changeId },
  context,
) => changeOne(context, 'createResource', input, changeId);
