import { SuggestDocument, type EntityKind, type SuggestQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { useDebounced } from '../ui/use-debounced';

export type Suggestion = SuggestQuery['suggest'][number];

interface Suggestions {
  suggestions: Suggestion[];
  /** whether they belong to the current text */
  settled: boolean;
}

/** Suggestions for a text, debounced; outdated requests are cancelled. */
export function useSuggestions(text: string, kinds: readonly EntityKind[] | null = null): Suggestions {
  const prefix = text.trim();
  const debounced = useDebounced(prefix);
  const result = useGraphQLQuery(
    SuggestDocument,
    { prefix: debounced, kinds: kinds as EntityKind[] | null },
    { enabled: debounced !== '', keepPrevious: true },
  );
  return {
    suggestions: prefix === '' ? [] : (result.data?.suggest ?? []),
    settled: debounced === prefix && !result.isPlaceholderData && result.data !== undefined,
  };
}
