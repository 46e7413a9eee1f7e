import { requireShortText } from '../../known-ids.js';
import { pageSize } from '../../paging.js';
import type { QueryResolvers } from '../../types.generated.js';

export const suggest: NonNullable<QueryResolvers['suggest']> = async (_parent, { prefix, kinds, first }, { graph }) => {
  requireShortText('prefix', prefix);
  return [...(await graph.reads.suggest(prefix, kinds ?? null, pageSize(first ?? 10)))];
};
