import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const updateSource: NonNullable<MutationResolvers['updateSource']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'updateSource', input, changeId);
