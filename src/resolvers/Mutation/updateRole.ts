import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const updateRole: NonNullable<MutationResolvers['updateRole']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'updateRole', input, changeId);
