import type { Postings } from './postings.js';

/** The hash of no letters. */
export const NO_LETTERS = 0x811c9dc5 | 0;

/** The hash of the letters before and those of a further word (FNV-1a over code units). Where words are divided does not count. */
export function withLetters(hash: number, word: string): number {
  let longer = hash;
  for (let at = 0; at < word.length; at++) longer = Math.imul(longer ^ word.charCodeAt(at), 0x01000193);
  return longer;
}

const lettersOf = (words: readonly string[]): number => words.reduce(withLetters, NO_LETTERS);

/**
 * Labels by a hash of the letters of all their stems, so that a whole phrase is found with one look-up, however its words
 * are divided: `Node.js`, `nodejs`. Few other labels share a hash; who reads them compares the words. A label alone is not
 * wrapped in an array, which saves a third of the memory.
 */
export class Phrases {
  private readonly byLetters = new Map<number, number | Postings>();
  private readonly longest = new Map<number, number>();

  /**
   * The number of words that the longest label has of those that begin with two stems. It does not shrink when a label is
   * removed, which costs look-ups only.
   *
   * @param letters  the hash of both
   */
  longestFrom(letters: number): number {
    return this.longest.get(letters) ?? 0;
  }

  at(letters: number): Postings {
    const found = this.byLetters.get(letters);
    if (found === undefined) return [];
    return typeof found === 'number' ? [found] : found;
  }

  has(stems: readonly string[]): boolean {
    return this.byLetters.has(lettersOf(stems));
  }

  add(stems: readonly string[], label: number): void {
    const letters = lettersOf(stems);
    const found = this.byLetters.get(letters);
    if (found === undefined) this.byLetters.set(letters, label);
    else if (typeof found === 'number') this.byLetters.set(letters, [found, label]);
    else found.push(label);
    if (stems.length < 2) return;
    const first = lettersOf(stems.slice(0, 2));
    if (stems.length > this.longestFrom(first)) this.longest.set(first, stems.length);
  }

  remove(stems: readonly string[], label: number): void {
    const letters = lettersOf(stems);
    const rest = this.at(letters).filter((other) => other !== label);
    if (rest.length > 1) this.byLetters.set(letters, rest);
    else if (rest[0] !== undefined) this.byLetters.set(letters, rest[0]);
    else this.byLetters.delete(letters);
  }
}
