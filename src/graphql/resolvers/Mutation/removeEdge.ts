import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const removeEdge: NonNullable<MutationResolvers['removeEdge']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'removeEdge', input, changeId);
