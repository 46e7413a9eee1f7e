import { hopsAhead } from '../../look-ahead.js';
import type { QueryResolvers } from '../../types.generated.js';

export const role: NonNullable<QueryResolvers['role']> = (_parent, { id }, { graph }, info) =>
  graph.entity('ROLE', id, hopsAhead(info));
