import type { QueryResolvers } from '../../generated/types.generated.js';

export const source: NonNullable<QueryResolvers['source']> = async (_parent, { id }, { graph }) => {
  const node = await graph.node(id);
  return node?.kind === 'SOURCE' ? node : null;
};
