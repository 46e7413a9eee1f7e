import { changeOne } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const deleteNode: NonNullable<MutationResolvers['deleteNode']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'delete', input, changeId);
