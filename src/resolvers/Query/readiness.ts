import { answerReadiness } from '../../answers/readiness.js';
import type { QueryResolvers } from '../../types.generated.js';

export const readiness: NonNullable<QueryResolvers['readiness']> = (_parent, { skills, known }, { graph }) =>
  answerReadiness(graph, skills, known);
