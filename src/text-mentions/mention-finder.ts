import type { FoundMention } from '../model/mention.js';
import type { EntityKind } from '../model/records.js';
import type { Sliced } from '../model/sliced.js';
import type { SearchIndex } from '../search-index/search-index.js';
import { wordsIn } from '../text-analysis/words.js';

const MAX_WORDS = 6;

/** Finds the names and aliases of entities in texts. */
export class MentionFinder {
  constructor(private readonly index: SearchIndex) {}

  /** The mentions of entities of some kinds in a text, in its order; they do not overlap. */
  *find(text: string, kinds: ReadonlySet<EntityKind>): Sliced<FoundMention[]> {
    const words = wordsIn(text);
    const found: FoundMention[] = [];
    for (let at = 0; at < words.length; at++) {
      for (let to = Math.min(at + MAX_WORDS, words.length); to > at; to--) {
        const name = words
          .slice(at, to)
          .map(({ word }) => word)
          .join(' ');
        const labels = (this.index.words.get(words[at]!.word) ?? []).map((label) => this.index.labels[label]!);
        const entities = labels
          .filter((label) => label.text === name)
          .map(({ entity }) => this.index.entities[entity]!.document)
          .filter(({ kind }) => kinds.has(kind));
        if (entities.length === 0) continue;
        const [start, end] = [words[at]!.start, words[to - 1]!.end];
        found.push({ start, end, reason: 'NAME', score: 1, isNegated: false, ids: entities.map(({ id }) => id) });
        at = to - 1;
        break;
      }
      if (at % 100 === 0) yield;
    }
    return found;
  }
}
