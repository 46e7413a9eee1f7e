import type { FoundMention } from '../../model/mention.js';
import type { EntityKind } from '../../model/records.js';
import type { Sliced } from '../../model/sliced.js';
import type { SearchedIndexes } from './search-indexes.js';

/**
 * The mentions in a text, in its order. Where translations are searched, entities that have none are found by their names,
 * outside of what mentions others.
 */
export function* mentionsIn(
  text: string,
  kinds: ReadonlySet<EntityKind>,
  { main, translated, search }: SearchedIndexes,
): Sliced<FoundMention[]> {
  if (translated === null) return yield* main.mentionFinder.find(text, kinds);
  const own = yield* translated.mentionFinder.find(text, kinds);
  const others = (yield* main.mentionFinder.find(text, kinds)).flatMap((mention) => {
    const ids = mention.ids.filter((id) => !search.isTranslated(id));
    return ids.length === 0 ? [] : [{ ...mention, ids }];
  });
  return merged(own, others);
}

/** Both lists are in the order of the text; what overlaps a mention of the first list is left out of the second. */
function merged(first: readonly FoundMention[], second: readonly FoundMention[]): FoundMention[] {
  let at = 0;
  const free = second.filter(({ start, end }) => {
    while (at < first.length && first[at]!.end <= start) at += 1;
    return at === first.length || first[at]!.start >= end;
  });
  return [...first, ...free].sort((a, b) => a.start - b.start);
}
