import type { QueryResolvers } from '../../types.generated.js';

export const area: NonNullable<QueryResolvers['area']> = (_parent, { id }, { graph }) => graph.entity('AREA', id);
