import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const createTask: NonNullable<MutationResolvers['createTask']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'createTask', input, changeId);
