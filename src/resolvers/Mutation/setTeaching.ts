import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const setTeaching: NonNullable<MutationResolvers['setTeaching']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'setTeaching', input, changeId);
