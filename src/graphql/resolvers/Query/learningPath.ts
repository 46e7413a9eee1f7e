import { planLearningPath } from '../../../services/learning-path.js';
import type { Completed } from '../../argument-defaults.js';
import type { LearningPathInput, QueryResolvers } from '../../generated/types.generated.js';

export const learningPath: NonNullable<QueryResolvers['learningPath']> = (_parent, { input }, { graph }) =>
  planLearningPath(graph, {
    ...(input as Completed<LearningPathInput>),
    budgetMonths: input.budgetMonths ?? null,
    knownText: input.knownText,
    goalsText: input.goalsText,
  });
