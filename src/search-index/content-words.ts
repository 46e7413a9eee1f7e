import type { Analysis } from '../text-analysis/analysis.js';

/** The words that a text is about: all if none of them is. */
export function contentOf(words: readonly string[], { isStopWord }: Analysis): string[] {
  const content = words.filter((word) => !isStopWord(word));
  return content.length > 0 ? content : [...words];
}
