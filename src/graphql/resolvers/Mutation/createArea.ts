import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const createArea: NonNullable<MutationResolvers['createArea']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'createArea', input, changeId);
