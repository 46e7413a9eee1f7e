/** Queries for the full-text index that `@neo4j/graphql` is measured with. */
import { nameKey, wordsOf } from '../../src/text-analysis/words.js';

/** Further words of a text are ignored. */
const MAX_SEARCH_WORDS = 16;

/** Shorter words have too many similar words for a fuzzy match to be meaningful. */
const MIN_LENGTH_FOR_ONE_TYPO = 4;
const MIN_LENGTH_FOR_TWO_TYPOS = 8;

/**
 * The Lucene query for a search text: exact words, prefixes, and words within an edit distance of one or two. Names are
 * boosted over aliases, aliases over descriptions, and the normalised key of the whole text over all of them.
 *
 * Built from letters and digits alone, so that no input can be parsed as query syntax. null for a text without any.
 */
export function searchQuery(text: string): string | null {
  const key = nameKey(text);
  if (key === '') return null;
  const searchWords = wordsOf(text).slice(0, MAX_SEARCH_WORDS);
  const fuzzyKey = fuzzy('keys', key, 8);
  const terms = searchWords.flatMap(searchTerms);
  return [`keys:${key}^20`, ...fuzzyKey, ...terms].join(' ');
}

function searchTerms(word: string): string[] {
  const exact = [`name:${word}^6`, `aliases:${word}^4`, `description:${word}`];
  if (word.length < 2) return exact;
  const prefixes = [`name:${word}*^2`, `aliases:${word}*`];
  return [...exact, ...prefixes, ...fuzzy('name', word, 1), ...fuzzy('aliases', word, 0.7)];
}

function fuzzy(field: string, word: string, boost: number): string[] {
  if (word.length < MIN_LENGTH_FOR_ONE_TYPO) return [];
  return [`${field}:${word}~${word.length < MIN_LENGTH_FOR_TWO_TYPOS ? 1 : 2}^${boost}`];
}

/** The Lucene query for whole values with a prefix. Every character that is not a letter or digit is escaped. */
export function prefixQuery(prefix: string): string {
  return `${prefix.replace(/[^\p{L}\p{N}]/gu, '\\$&')}*`;
}

/** The Lucene query for names and aliases with a prefix; null for a text without letters and digits. */
export function suggestQuery(prefix: string): string | null {
  const key = nameKey(prefix);
  if (key === '') return null;
  const prefixes = wordsOf(prefix).slice(0, MAX_SEARCH_WORDS);
  // the words lack significant symbols, such as the pluses of c++, and would match every name with a c
  if (prefixes.join('') !== key) return `keys:${key}*`;
  const clauses = prefixes.map((word) => `+(name:${word}* aliases:${word}*)`);
  return `keys:${key}*^4 (${clauses.join(' ')})`;
}
