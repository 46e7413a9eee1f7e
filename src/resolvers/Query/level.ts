import type { QueryResolvers } from '../../types.generated.js';

export const level: NonNullable<QueryResolvers['level']> = (_parent, { id }, { graph }) => graph.entity('LEVEL', id);
