import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const createRole: NonNullable<MutationResolvers['createRole']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'createRole', input, changeId);
