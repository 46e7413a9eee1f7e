import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const setTechnologyUse: NonNullable<MutationResolvers['setTechnologyUse']> = (
  _parent,
  { input, changeId },
  context,
) => changeOne(context, 'setTechnologyUse', input, changeId);
