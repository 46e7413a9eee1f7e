import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const updateSkill: NonNullable<MutationResolvers['updateSkill']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'updateSkill', input, changeId);
