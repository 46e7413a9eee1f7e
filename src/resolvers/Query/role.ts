import type { QueryResolvers } from '../../types.generated.js';

export const role: NonNullable<QueryResolvers['role']> = (_parent, { id }, { graph }) => graph.entity('ROLE', id);
