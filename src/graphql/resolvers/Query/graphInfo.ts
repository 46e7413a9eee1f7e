import type { QueryResolvers } from '../../generated/types.generated.js';

export const graphInfo: NonNullable<QueryResolvers['graphInfo']> = async (_parent, _args, { graph, viewer }) => {
  const [info, languages] = await Promise.all([graph.reads.info(), graph.reads.languages()]);
  return { ...info, languages: [...languages], ...(!viewer && { database: null }) };
};
