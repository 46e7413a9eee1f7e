import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const setLeadsTo: NonNullable<MutationResolvers['setLeadsTo']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'setLeadsTo', input, changeId);
