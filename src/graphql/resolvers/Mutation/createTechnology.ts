import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const createTechnology: NonNullable<MutationResolvers['createTechnology']> = (
  _parent,
  { input, changeId },
  context,
) => applyMutation(context, 'createTechnology', input, changeId);
