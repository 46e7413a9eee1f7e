import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setLeadsTo: NonNullable<MutationResolvers['setLeadsTo']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'setLeadsTo', input, changeId);
