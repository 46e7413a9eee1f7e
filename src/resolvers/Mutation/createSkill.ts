import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const createSkill: NonNullable<MutationResolvers['createSkill']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'createSkill', input, changeId);
