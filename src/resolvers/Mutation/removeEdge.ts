import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const removeEdge: NonNullable<MutationResolvers['removeEdge']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'removeEdge', input, changeId);
