import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const updateSkill: NonNullable<MutationResolvers['updateSkill']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'updateSkill', input, changeId);
