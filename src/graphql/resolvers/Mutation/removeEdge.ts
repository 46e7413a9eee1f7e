import { changeOne } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const removeEdge: NonNullable<MutationResolvers['removeEdge']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'removeEdge', input, changeId);
