import { changeOne } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const createArea: NonNullable<MutationResolvers['createArea']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'createArea', input, changeId);
