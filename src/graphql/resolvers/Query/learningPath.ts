import { planLearningPath, type PlanLearningPathInput } from '../../../services/learning-path.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const learningPath: NonNullable<QueryResolvers['learningPath']> = (_parent, { input }, { graph }) =>
  // its other fields have the defaults of the schema
  planLearningPath(graph, input as PlanLearningPathInput);
