import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setPrerequisite: NonNullable<MutationResolvers['setPrerequisite']> = (
  _parent,
  { input, changeId },
  context,
) => applyMutation(context, 'setPrerequisite', input, changeId);
