import type { QueryResolvers } from '../../types.generated.js';

export const track: NonNullable<QueryResolvers['track']> = (_parent, { id }, { graph }) => graph.entity('TRACK', id);
