import { changeOne } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const createTechnology: NonNullable<MutationResolvers['createTechnology']> = (
  _parent,
  { input, changeId },
  context,
) => changeOne(context, 'createTechnology', input, changeId);
