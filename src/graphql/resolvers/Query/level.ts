import { prefetchedRelations } from '../../prefetch.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const level: NonNullable<QueryResolvers['level']> = (_parent, { id }, { graph }, info) =>
  graph.entity('LEVEL', id, prefetchedRelations(info));
