import { hopsAhead } from '../../look-ahead.js';
import type { QueryResolvers } from '../../types.generated.js';

export const track: NonNullable<QueryResolvers['track']> = (_parent, { id }, { graph }, info) =>
  graph.entity('TRACK', id, hopsAhead(info));
