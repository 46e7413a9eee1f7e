import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const createRole: NonNullable<MutationResolvers['createRole']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'createRole', input, changeId);
