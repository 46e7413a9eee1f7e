import { applyMutation } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const setExercise: NonNullable<MutationResolvers['setExercise']> = (_parent, { input, changeId }, context) =>
  applyMutation(context, 'setExercise', input, changeId);
