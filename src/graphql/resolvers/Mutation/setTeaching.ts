import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setTeaching: NonNullable<MutationResolvers['setTeaching']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'setTeaching', input, changeId);
