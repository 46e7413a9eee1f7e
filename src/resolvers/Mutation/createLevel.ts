import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const createLevel: NonNullable<MutationResolvers['createLevel']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'createLevel', input, changeId);
