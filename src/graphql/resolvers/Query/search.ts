import { requireShortText } from '../../../services/known-ids.js';
import { requireLanguage } from '../../../services/languages.js';
import { toConnection, toSlice } from '../../../services/pagination.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const search: NonNullable<QueryResolvers['search']> = async (
  _parent,
  { text, kinds, language, mergeMatches, ...page },
  { graph },
) => {
  requireShortText('text', text);
  const matches = await graph.reads.search(text, kinds ?? null, toSlice(page, ['number', 'number', 'string']), {
    language: requireLanguage(language),
    mergeMatches,
  });
  return toConnection(matches, page, ({ node, score, matched, language: of, merged }) => ({
    node,
    score,
    matched,
    language: of,
    merged,
  }));
};
