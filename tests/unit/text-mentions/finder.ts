import { runToEnd } from '../../../src/model/sliced.js';
import type { FoundMention } from '../../../src/model/mention.js';
import { type EntityKind, type EntityRecord, newNode, type NodeKind } from '../../../src/model/records.js';
import type { SearchDocument } from '../../../src/model/search-document.js';
import { SearchIndex } from '../../../src/search-index/search-index.js';
import { MentionFinder } from '../../../src/text-mentions/mention-finder.js';

export const KINDS: ReadonlySet<EntityKind> = new Set(['SKILL', 'TECHNOLOGY']);

export function document(
  id: string,
  name: string,
  { uses = 0, ...more }: { uses?: number; [field: string]: unknown } = {},
) {
  const kind = id.split(':')[0]!.toUpperCase() as NodeKind;
  const node = {
    ...newNode(kind, { id, name, description: null, dataset: 'test', ...more }),
    version: 1,
  } as EntityRecord;
  return { node, uses };
}

export function indexOf(documents: readonly SearchDocument[]): SearchIndex {
  const index = new SearchIndex();
  for (const one of documents) index.put(one);
  return index;
}

/** Technologies with these names. */
export const named = (...names: string[]) => names.map((name) => document(`technology:${name}`, name));

export function finderIn(index: SearchIndex, kinds = KINDS) {
  const finder = new MentionFinder(index);
  return {
    find: (text: string): FoundMention[] => runToEnd(finder.find(text, kinds)),
    /** the words that are mentions */
    textsIn: (text: string) => runToEnd(finder.find(text, kinds)).map(({ start, end }) => text.slice(start, end)),
    /** those that are negated */
    negatedIn: (text: string) =>
      runToEnd(finder.find(text, kinds))
        .filter(({ isNegated }) => isNegated)
        .map(({ start, end }) => text.slice(start, end)),
  };
}
