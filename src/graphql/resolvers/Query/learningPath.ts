import { planLearningPath } from '../../../services/learning-path.js';
import type { LearningPathInput, QueryResolvers } from '../../generated/types.generated.js';

export const learningPath: NonNullable<QueryResolvers['learningPath']> = (_parent, { input }, { graph }) => {
  // graphql-js has applied the defaults of the schema, which the generated type does not reflect
  const complete = input as Required<LearningPathInput>;
  return planLearningPath(graph, { ...complete, budgetMonths: input.budgetMonths ?? null });
};
