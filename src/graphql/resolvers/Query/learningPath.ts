import { planLearningPath } from '../../../services/learning-path.js';
import type { LearningPathInput, QueryResolvers } from '../../generated/types.generated.js';

export const learningPath: NonNullable<QueryResolvers['learningPath']> = (_parent, { input }, { graph }) => {
  // the schema's defaults have been applied, which the generated type does not reflect
  const complete = input as { [Field in keyof LearningPathInput]-?: NonNullable<LearningPathInput[Field]> };
  return planLearningPath(graph, { ...complete, budgetMonths: input.budgetMonths ?? null });
};
