import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const updateSource: NonNullable<MutationResolvers['updateSource']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'updateSource', input, changeId);
