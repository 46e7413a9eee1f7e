import { changeOne } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const setExercise: NonNullable<MutationResolvers['setExercise']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'setExercise', input, changeId);
