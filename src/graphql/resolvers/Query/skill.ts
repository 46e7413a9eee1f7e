import { prefetchedRelations } from '../../prefetch.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const skill: NonNullable<QueryResolvers['skill']> = (_parent, { id }, { graph }, info) =>
  graph.entity('SKILL', id, prefetchedRelations(info));
