import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const createSource: NonNullable<MutationResolvers['createSource']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'createSource', input, changeId);
