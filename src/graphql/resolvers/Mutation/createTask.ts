import { changeOne } from '../../../services/changes.js';
import type { MutationResolvers } from '../../generated/types.generated.js';

export const createTask: NonNullable<MutationResolvers['createTask']> = (_parent, { input, changeId }, context) =>
  changeOne(context, 'createTask', input, changeId);
