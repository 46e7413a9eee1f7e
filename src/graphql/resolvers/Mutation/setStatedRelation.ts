import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setStatedRelation: NonNullable<MutationResolvers['setStatedRelation']> = (
  _parent,
  { input, changeId },
  context,
) => applyMutation(context, 'setStatedRelation', input, changeId);
