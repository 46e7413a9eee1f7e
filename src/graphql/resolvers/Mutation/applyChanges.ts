import { applyMutations } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const applyChanges: NonNullable<MutationResolvers['applyChanges']> = (_parent, args, context) =>
  applyMutations(context, args);
