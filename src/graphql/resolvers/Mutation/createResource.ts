import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const createResource: NonNullable<MutationResolvers['createResource']> = (
  _parent,
  { input, changeId },
  context,
) => applyMutation(context, 'createResource', input, changeId);
