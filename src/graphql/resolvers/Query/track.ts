import { prefetchedRelations } from '../../prefetch.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const track: NonNullable<QueryResolvers['track']> = (_parent, { id }, { graph }, info) =>
  graph.entity('TRACK', id, prefetchedRelations(info));
