import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setTechnologyUse: NonNullable<MutationResolvers['setTechnologyUse']> = (
  _parent,
  { input, changeId },
  context,
) => applyMutation(context, 'setTechnologyUse', input, changeId);
