import { closest as nearest, distance } from 'fastest-levenshtein';

/** The most similar of the known words, as a suggestion; null if none is similar. */
export function closest(word: string, known: Iterable<string>): string | null {
  const all = [...known];
  if (all.length === 0) return null;
  const found = nearest(word, all);
  return distance(word, found) <= Math.max(2, word.length / 4) ? found : null;
}
