import { requireShortText } from '../../../services/known-ids.js';
import { toConnection, toSlice } from '../../../services/pagination.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const search: NonNullable<QueryResolvers['search']> = async (
  _parent,
  { text, kinds, mergeMatches, ...page },
  { graph },
) => {
  requireShortText('text', text);
  const matches = await graph.reads.search(text, kinds ?? null, toSlice(page, ['number', 'number', 'string']), {
    mergeMatches,
  });
  return toConnection(matches, page, ({ node, score, matched, merged }) => ({ node, score, matched, merged }));
};
