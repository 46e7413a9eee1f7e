import { changeOne } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setLevel: NonNullable<MutationResolvers['setLevel']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'setLevel', input, changeId);
