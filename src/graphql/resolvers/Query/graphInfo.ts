import type { QueryResolvers } from '../../generated/types.generated.js';

export const graphInfo: NonNullable<QueryResolvers['graphInfo']> = async (_parent, _args, { graph, viewer }) => {
  const info = await graph.reads.info();
  return viewer ? info : { ...info, database: null };
};
