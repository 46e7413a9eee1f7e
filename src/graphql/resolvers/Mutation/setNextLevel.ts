import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setNextLevel: NonNullable<MutationResolvers['setNextLevel']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'setNextLevel', input, changeId);
