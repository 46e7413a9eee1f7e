import { checkReadiness } from '../../../services/readiness.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const readiness: NonNullable<QueryResolvers['readiness']> = (_parent, { skills, ...known }, { graph }) =>
  checkReadiness(graph, skills, known);
