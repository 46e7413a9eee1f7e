import { nameKey, words } from '../../model/normalise-text.js';
import { MAX_SEARCH_WORDS } from '../ports/graph-reads.js';

/** Fewer letters have too many neighbours for a fuzzy match to mean anything. */
const FUZZY_FROM = 4;
const TWO_TYPOS_FROM = 8;

/**
 * The Lucene query for what a person typed: exact words, words that begin so, words within one or two typos, in names
 * more than in aliases more than in descriptions; the whole text as a normalised key counts most.
 *
 * Built from letters and digits alone, so nothing that is typed can be read as query syntax. null for a text without any.
 *
 * @param fuzzyWords  how many of the first words may be misspelt
 */
export function searchQuery(text: string, fuzzyWords: number): string | null {
  const key = nameKey(text);
  if (key === '') return null;
  const typed = words(text).slice(0, MAX_SEARCH_WORDS);
  const ofKey = fuzzyWords > 0 ? fuzzy('keys', key, 8) : [];
  return [`keys:${key}^20`, ...ofKey, ...typed.flatMap((word, at) => searchTerms(word, at < fuzzyWords))].join(' ');
}

function searchTerms(word: string, isFuzzy: boolean): string[] {
  const exact = [`name:${word}^6`, `aliases:${word}^4`, `description:${word}`];
  if (word.length < 2) return exact;
  const begun = [`name:${word}*^2`, `aliases:${word}*`];
  if (!isFuzzy) return [...exact, ...begun];
  return [...exact, ...begun, ...fuzzy('name', word, 1), ...fuzzy('aliases', word, 0.7)];
}

function fuzzy(field: string, word: string, boost: number): string[] {
  if (word.length < FUZZY_FROM) return [];
  return [`${field}:${word}~${word.length < TWO_TYPOS_FROM ? 1 : 2}^${boost}`];
}

/** The Lucene query for a name or alias that begins as typed; null for a text without letters and digits. */
export function suggestQuery(prefix: string): string | null {
  const key = nameKey(prefix);
  if (key === '') return null;
  const typed = words(prefix).slice(0, MAX_SEARCH_WORDS);
  // a symbol that counts, as in c++, is lost in the words: they alone would find everything with a c
  if (typed.join('') !== key) return `keys:${key}*`;
  const every = typed.map((word) => `+(name:${word}* aliases:${word}*)`);
  return `keys:${key}*^4 (${every.join(' ')})`;
}
