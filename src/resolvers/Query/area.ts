import { hopsAhead } from '../../look-ahead.js';
import type { QueryResolvers } from '../../types.generated.js';

export const area: NonNullable<QueryResolvers['area']> = (_parent, { id }, { graph }, info) =>
  graph.entity('AREA', id, hopsAhead(info));
