import { changeOne } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setArea: NonNullable<MutationResolvers['setArea']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'setArea', input, changeId);
