import { prefetchedRelations } from '../../prefetch.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const role: NonNullable<QueryResolvers['role']> = (_parent, { id }, { graph }, info) =>
  graph.entity('ROLE', id, prefetchedRelations(info));
