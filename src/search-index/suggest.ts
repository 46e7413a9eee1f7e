import { distance } from 'fastest-levenshtein';
import type { EntityKind } from '../model/records.js';
import { wordsOf } from '../text-analysis/words.js';
import type { Hit } from './hit.js';
import type { Postings } from './postings.js';
import { MAX_WORDS } from './query.js';
import type { Label, SearchIndex } from './search-index.js';

/** How a label completes a text, best first. */
const RANKS = { NAME: 0, ALIAS: 1, NAME_BEGINS: 2, ALIAS_BEGINS: 3, OTHER: 4 } as const;
/** A beginning with a misspelling is looked for from this length. */
const MIN_MISSPELT = 4;

/**
 * The entities with a name or an alias that a text is the beginning of, in no order; if there is none, those that it is
 * misspelt for.
 */
export function completedBy(text: string, kinds: ReadonlySet<EntityKind> | null, index: SearchIndex): Hit[] {
  const words = wordsOf(text).slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const isAsked = ({ entity }: Label) => kinds === null || kinds.has(index.entities[entity]!.document.kind);
  const typed = words.join(' ');
  const best = new Map<number, Hit>();
  for (const number of completionsOrSimilar(words, index)) {
    const label = index.labels[number]!;
    if (!isAsked(label)) continue;
    const { document } = index.entities[label.entity]!;
    const rank = rankOf(label, typed);
    const other = best.get(label.entity);
    if (other && other.rank <= rank) continue;
    // short names first, then what is used more
    const score = -document.name.length + document.uses * 1e-6;
    best.set(label.entity, {
      ...{ id: document.id, isRetired: document.isRetired, rank, score },
      ...{ place: label.place, language: index.language },
    });
  }
  return [...best.values()];
}

function rankOf({ text, place }: Label, typed: string): number {
  const isName = place === 0;
  if (!text.startsWith(typed)) return RANKS.OTHER;
  if (text.length === typed.length) return isName ? RANKS.NAME : RANKS.ALIAS;
  return isName ? RANKS.NAME_BEGINS : RANKS.ALIAS_BEGINS;
}

/** Labels with all words of a text, the last of which may be a beginning; otherwise those whose words the text joins. */
export function completions(words: readonly string[], index: SearchIndex): readonly number[] {
  const [before, last] = [labelsOfEach(words.slice(0, -1), index), words.at(-1)!];
  const begun = before && commonTo(before, () => [...index.tree.atPrefix(last).values()].flat(), ` ${last}`, index);
  return begun && begun.length > 0 ? begun : joinedBeginnings(words.join(''), index);
}

function completionsOrSimilar(words: readonly string[], index: SearchIndex): readonly number[] {
  const found = completions(words, index);
  const before = found.length > 0 ? null : labelsOfEach(words.slice(0, -1), index);
  return before ? commonTo(before, () => similarBeginnings(words.at(-1)!, index), null, index) : found;
}

/** The labels of each word in any form, fewest first; null if one is unknown. */
function labelsOfEach(words: readonly string[], index: SearchIndex): Postings[] | null {
  const lists = words.flatMap((word) => {
    const labels = index.stems.get(index.analysis.stemOf(word));
    return labels ? [labels] : [];
  });
  return lists.length === words.length ? lists.sort((a, b) => a.length - b.length) : null;
}

/**
 * The labels in each of some lists, fewest first, and in another one.
 *
 * @param last       the other list, which may be long
 * @param beginning  what labels in it contain after a space; null if that does not tell them
 */
function commonTo(lists: readonly Postings[], last: () => Postings, beginning: string | null, index: SearchIndex) {
  const [fewest, ...more] = lists;
  if (!fewest) return last();
  const sets = more.map((list) => new Set(list));
  const isIn =
    beginning === null ? inSet(last()) : (label: number) => ` ${index.labels[label]!.text}`.includes(beginning);
  return fewest.filter((label) => isIn(label) && sets.every((set) => set.has(label)));
}

function inSet(labels: Postings): (label: number) => boolean {
  const set = new Set(labels);
  return (label) => set.has(label);
}

/** Labels with a word that begins similarly. */
function similarBeginnings(word: string, index: SearchIndex): Postings {
  if (word.length < MIN_MISSPELT) return [];
  const found: Postings = [];
  for (const [other, labels] of index.tree.atPrefix(word.charAt(0))) {
    if (distance(word, other.slice(0, word.length)) <= 1 || distance(word, other.slice(0, word.length + 1)) <= 1) {
      for (const label of labels) found.push(label);
    }
  }
  return found;
}

/** Labels whose words begin with the text if they are joined: `nodej` begins `Node.js`. */
function joinedBeginnings(key: string, index: SearchIndex): Postings {
  const found: Postings = [];
  for (let at = key.length - 1; at > 1; at -= 1) {
    for (const label of index.words.get(key.slice(0, at)) ?? []) {
      if (index.labels[label]!.text.replaceAll(' ', '').startsWith(key)) found.push(label);
    }
  }
  return found;
}
