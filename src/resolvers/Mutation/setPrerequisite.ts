import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const setPrerequisite: NonNullable<MutationResolvers['setPrerequisite']> = (
  _parent,
  { input, changeId },
  context,
) => changeOne(context, 'setPrerequisite', input, changeId);
