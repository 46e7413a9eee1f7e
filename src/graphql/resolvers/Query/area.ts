import { prefetchedRelations } from '../../prefetch.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const area: NonNullable<QueryResolvers['area']> = (_parent, { id }, { graph }, info) =>
  graph.entity('AREA', id, prefetchedRelations(info));
