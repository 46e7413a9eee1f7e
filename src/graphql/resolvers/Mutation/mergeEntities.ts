import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const mergeEntities: NonNullable<MutationResolvers['mergeEntities']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'merge', input, changeId);
