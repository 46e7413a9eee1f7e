import type { EntityKind } from '../model/records.js';
import { wordsOf } from '../text-analysis/words.js';
import { LEVELS } from './levels.js';
import type { Searcher } from './search.js';
import type { SearchIndex } from './search-index.js';
import { completions } from './suggest.js';

/** Ids of the entities of one kind that have all words of a text in one name or alias; the last may be a beginning. */
export function idsWithText(text: string, kind: EntityKind, index: SearchIndex, searcher: Searcher): string[] {
  const found = searcher.search(text, new Set([kind])).filter(({ rank }) => rank <= LEVELS.ALL_STEMS);
  const ids = new Set(found.map(({ id }) => id));
  const words = wordsOf(text);
  if (words.length === 0) return [];
  for (const label of completions(words, index)) {
    const { document } = index.entities[index.labels[label]!.entity]!;
    if (document.kind === kind) ids.add(document.id);
  }
  return [...ids];
}
