import { requireLanguage } from '../../../services/languages.js';
import { search as searchGraph } from '../../../services/search.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const search: NonNullable<QueryResolvers['search']> = async (
  _parent,
  { text, kinds, language, mergeMatches, mode, ...page },
  { graph },
) =>
  searchGraph(
    graph,
    { text, kinds: kinds ?? null, language: requireLanguage(language), mergeMatches, mode: mode ?? null },
    page,
  );
