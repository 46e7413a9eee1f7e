import { planLearningPath, type PlanLearningPathInput } from '../../../services/learning-path.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const learningPath: NonNullable<QueryResolvers['learningPath']> = (_parent, { input }, { graph }) =>
  // argument-defaults.ts has replaced null by the default of each field that has one
  planLearningPath(graph, input as PlanLearningPathInput);
