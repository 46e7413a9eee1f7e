import { hopsAhead } from '../../look-ahead.js';
import type { QueryResolvers } from '../../types.generated.js';

export const level: NonNullable<QueryResolvers['level']> = (_parent, { id }, { graph }, info) =>
  graph.entity('LEVEL', id, hopsAhead(info));
