import type { QueryResolvers } from '../../types.generated.js';

export const graphInfo: NonNullable<QueryResolvers['graphInfo']> = (_parent, _args, { graph }) => graph.reads.info();
