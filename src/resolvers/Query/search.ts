import { requireShortText } from '../../known-ids.js';
import { toConnection, toSlice } from '../../paging.js';
import type { QueryResolvers } from '../../types.generated.js';

export const search: NonNullable<QueryResolvers['search']> = async (_parent, { text, kinds, ...page }, { graph }) => {
  requireShortText('text', text);
  const found = await graph.search(text, kinds ?? null, toSlice(page, ['number', 'number', 'string']));
  return toConnection(found, page, ({ node, score }) => ({ node, score }));
};
