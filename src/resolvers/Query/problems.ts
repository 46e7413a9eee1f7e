import { answerProblems } from '../../answers/problems.js';
import type { QueryResolvers } from '../../types.generated.js';

export const problems: NonNullable<QueryResolvers['problems']> = (_parent, args, context) =>
  answerProblems(context, args);
