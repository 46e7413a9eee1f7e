import { hopsAhead } from '../../look-ahead.js';
import type { QueryResolvers } from '../../types.generated.js';

export const skill: NonNullable<QueryResolvers['skill']> = (_parent, { id }, { graph }, info) =>
  graph.entity('SKILL', id, hopsAhead(info));
