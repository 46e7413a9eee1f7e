import type { Analysis } from '../text-analysis/analysis.js';
import type { Postings } from './postings.js';
import type { SearchIndex } from './search-index.js';

/** The shortest word of a compound, such as CI and CD. */
const MIN_PART = 2;
/** Labels to look at for one division of a word. */
const MAX_LABELS = 500;

/** Labels with consecutive words that an unknown word joins: `loadbalancer` in `Load balancing`. */
export interface Compound {
  labels: Postings;
  /** how many content words of the label the compound is */
  span: number;
}

export function compoundsOf(word: string, index: SearchIndex): Compound[] {
  const bySpan = new Map<number, Set<number>>();
  for (let at = MIN_PART; at <= word.length - MIN_PART; at += 1) {
    const first = index.words.get(word.slice(0, at));
    if (!first || !beginsWithKnown(word.slice(at), index)) continue;
    for (const label of first.slice(0, MAX_LABELS)) {
      const span = spanIn(index.labels[label]?.text ?? '', word, index.analysis);
      if (span > 0) bySpan.set(span, (bySpan.get(span) ?? new Set()).add(label));
    }
  }
  return [...bySpan].map(([span, labels]) => ({ span, labels: [...labels] }));
}

function beginsWithKnown(rest: string, index: SearchIndex): boolean {
  const { stemOf, isStopWord } = index.analysis;
  if (index.stems.has(stemOf(rest))) return true;
  for (let at = MIN_PART; at <= rest.length; at += 1) {
    const word = rest.slice(0, at);
    if (index.words.has(word) || isStopWord(word)) return true;
  }
  return false;
}

/** The number of content words of a label that the word joins; 0 if it joins none. The last may be another form. */
function spanIn(label: string, word: string, { stemOf, isStopWord }: Analysis): number {
  const words = label.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    let joined = '';
    for (let to = from; to < words.length && joined.length < word.length; to += 1) {
      const [rest, next] = [word.slice(joined.length), words[to]!];
      if (to > from && (rest === next || stemOf(rest) === stemOf(next))) {
        return words.slice(from, to + 1).filter((part) => !isStopWord(part)).length;
      }
      if (!rest.startsWith(next)) break;
      joined += next;
    }
  }
  return 0;
}
