import { changeOne } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const updateResource: NonNullable<MutationResolvers['updateResource']> = (
  _parent,
  { input, changeId },
  context,
) => changeOne(context, 'updateResource', input, changeId);
