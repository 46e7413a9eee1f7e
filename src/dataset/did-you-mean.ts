import { closest, distance } from 'fastest-levenshtein';

/** Suggests the most similar of the known words, as the end of a message; empty if none is similar. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const all = [...known];
  if (all.length === 0) return '';
  const found = closest(word, all);
  return distance(word, found) <= Math.max(2, word.length / 4) ? `; did you mean ${found}?` : '';
}
