import { closest as nearest, distance } from 'fastest-levenshtein';

/** What was probably meant by a word that nothing has: null where nothing is near. */
export function closest(word: string, words: Iterable<string>): string | null {
  const all = [...words];
  if (all.length === 0) return null;
  const found = nearest(word, all);
  return distance(word, found) <= Math.max(2, word.length / 4) ? found : null;
}
