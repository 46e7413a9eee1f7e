import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const setStatedRelation: NonNullable<MutationResolvers['setStatedRelation']> = (
  _parent,
  { input, changeId },
  context,
) => changeOne(context, 'setStatedRelation', input, changeId);
