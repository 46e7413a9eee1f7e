import { changeOne } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setPrerequisite: NonNullable<MutationResolvers['setPrerequisite']> = (
  _parent,
  { input, changeId },
  context,
) => changeOne(context, 'setPrerequisite', input, changeId);
