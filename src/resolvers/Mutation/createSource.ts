import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const createSource: NonNullable<MutationResolvers['createSource']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'createSource', input, changeId);
