import { SuggestDocument, type EntityKind, type SuggestQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { useDebounced } from '../ui/use-debounced';

export type Suggestion = SuggestQuery['suggest'][number];

interface Suggestions {
  suggestions: Suggestion[];
  /** whether they are those of this text */
  settled: boolean;
}

/** What the text may become, asked once the typing rests; a question that is out of date is taken back. */
export function useSuggestions(text: string, kinds: readonly EntityKind[] | null = null): Suggestions {
  const prefix = text.trim();
  const asked = useDebounced(prefix);
  const answer = useAnswer(
    SuggestDocument,
    { prefix: asked, kinds: kinds as EntityKind[] | null },
    { enabled: asked !== '', keep: true },
  );
  return {
    suggestions: prefix === '' ? [] : (answer.data?.suggest ?? []),
    settled: asked === prefix && !answer.isPlaceholderData && answer.data !== undefined,
  };
}
