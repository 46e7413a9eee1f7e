import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const createTechnology: NonNullable<MutationResolvers['createTechnology']> = (
  _parent,
  { input, changeId },
  context,
) => changeOne(context, 'createTechnology', input, changeId);
