import { answerLearningPath } from '../../../services/learning-path.js';
import type { LearningPathInput, QueryResolvers } from '../../generated/types.generated.js';

export const learningPath: NonNullable<QueryResolvers['learningPath']> = (_parent, { input }, { graph }) => {
  // the schema's defaults are filled in by now, which the generated type does not say
  const question = input as Required<LearningPathInput>;
  return answerLearningPath(graph, { ...question, budgetMonths: input.budgetMonths ?? null });
};
