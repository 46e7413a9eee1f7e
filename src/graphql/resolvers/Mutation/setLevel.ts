import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setLevel: NonNullable<MutationResolvers['setLevel']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'setLevel', input, changeId);
