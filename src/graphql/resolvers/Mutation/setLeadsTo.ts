import { changeOne } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setLeadsTo: NonNullable<MutationResolvers['setLeadsTo']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'setLeadsTo', input, changeId);
