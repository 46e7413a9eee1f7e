import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const updateArea: NonNullable<MutationResolvers['updateArea']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'updateArea', input, changeId);
