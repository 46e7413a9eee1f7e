import { changeOne } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setStatedRelation: NonNullable<MutationResolvers['setStatedRelation']> = (
  _parent,
  { input, changeId },
  context,
) => changeOne(context, 'setStatedRelation', input, changeId);
