import type { QueryResolvers } from '../../generated/types.generated.js';

export const node: NonNullable<QueryResolvers['node']> = (_parent, { id }, { graph }) => graph.node(id);
