import type SearchableMap from 'minisearch/SearchableMap';
import type { Postings } from './postings.js';

/** Shorter words have too many similar words to distinguish a misspelling from another word. */
const MIN_LENGTH = { one: 4, two: 9 } as const;

/** Words within one or two typing errors of an unknown one: those with fewest errors. */
export function similarWords(word: string, words: SearchableMap<Postings>): Postings[] {
  if (word.length < MIN_LENGTH.one) return [];
  const transposed = transpositionsOf(word).flatMap((other) => words.get(other) ?? []);
  if (transposed.length > 0) return [transposed];
  const found = [...words.fuzzyGet(word, word.length < MIN_LENGTH.two ? 1 : 2)].filter(([other]) => mayBe(other, word));
  const fewest = Math.min(...found.map(([, [, errors]]) => errors));
  return found.flatMap(([, [postings, errors]]) => (errors === fewest ? [postings] : []));
}

/** Few people err in the first letter: `gardening` is not a misspelt `hardening`. */
function mayBe(other: string, word: string): boolean {
  return other[0] === word[0] || other[1] === word[0] || other[0] === word[1];
}

/** The word with each two neighbouring letters exchanged: one error of the typist, two of Levenshtein's. */
function transpositionsOf(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}
