import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const createSkill: NonNullable<MutationResolvers['createSkill']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'createSkill', input, changeId);
