import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const createLevel: NonNullable<MutationResolvers['createLevel']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'createLevel', input, changeId);
