import { isStopWord } from '../text-analysis/stop-words.js';

/** The words that a text is about: all if none of them is. */
export function contentOf(words: readonly string[]): string[] {
  const content = words.filter((word) => !isStopWord(word));
  return content.length > 0 ? content : [...words];
}
