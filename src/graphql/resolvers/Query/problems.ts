import { listProblems } from '../../../services/problems.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const problems: NonNullable<QueryResolvers['problems']> = (_parent, args, context) =>
  listProblems(context, args);
