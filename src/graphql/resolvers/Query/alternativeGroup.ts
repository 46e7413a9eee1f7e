import { prefetchedRelations } from '../../prefetch.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const alternativeGroup: NonNullable<QueryResolvers['alternativeGroup']> = (_parent, { id }, { graph }, info) =>
  graph.entity('ALTERNATIVE_GROUP', id, () => prefetchedRelations(info));
