import { prefetchedRelations } from '../../prefetch.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const technology: NonNullable<QueryResolvers['technology']> = (_parent, { id }, { graph }, info) =>
  graph.entity('TECHNOLOGY', id, prefetchedRelations(info));
