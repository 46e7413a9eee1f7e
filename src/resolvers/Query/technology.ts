import type { QueryResolvers } from '../../types.generated.js';

export const technology: NonNullable<QueryResolvers['technology']> = (_parent, { id }, { graph }) =>
  graph.entity('TECHNOLOGY', id);
