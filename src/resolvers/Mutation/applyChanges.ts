import { changeMany } from '../../answers/change.js';
import type { MutationResolvers } from '../../types.generated.js';

export const applyChanges: NonNullable<MutationResolvers['applyChanges']> = (_parent, args, context) =>
  changeMany(context, args);
