import { hopsAhead } from '../../look-ahead.js';
import type { QueryResolvers } from '../../types.generated.js';

export const technology: NonNullable<QueryResolvers['technology']> = (_parent, { id }, { graph }, info) =>
  graph.entity('TECHNOLOGY', id, hopsAhead(info));
