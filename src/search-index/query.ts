import { compoundsOf } from './compounds.js';
import { wordsOf } from '../text-analysis/words.js';
import { contentOf } from './content-words.js';
import { similarWords } from './misspellings.js';
import type { Postings } from './postings.js';
import type { SearchIndex } from './search-index.js';

/** Further words of a search text are ignored; with those that say nothing, further ones than these. */
export const MAX_WORDS = 16;
const MAX_TYPED = 2 * MAX_WORDS;
/** How well a word matches. */
export const QUALITY = { written: 1, joined: 0.97, stem: 0.9, derived: 0.87, prefix: 0.75, similar: 0.7 } as const;
/** Words may be completed from this length; two letters are the beginning of too many. */
const MIN_PREFIX = 3;
/** A word that says little weighs this much of another. */
const GENERIC_WEIGHT = 0.25;
/** Answers have more of what a query says: see MIN_SHARE. */
const MAX_MINOR_SHARE = 0.3;
/** Frequency of a word that does not occur. */
const ABSENT = 0.5;

/** Labels in which one or more words of the query occur. */
export interface Occurrence {
  /** a bit for each word */
  words: number;
  quality: number;
  /** how many words of the label they are */
  span: number;
  labels: Postings;
}

export interface Query {
  words: readonly string[];
  /** of each word: the rarer, the more it says */
  weights: readonly number[];
  /** by descending quality; those of minor words last */
  occurrences: readonly Occurrence[];
  /** for each word, the entities whose descriptions have it */
  described: readonly Postings[];
  /** a bit for each word that says so little that no answer has only such words */
  minor: number;
  /** a bit for each word that an answer must have to have all; version numbers need not match */
  required: number;
}

export function queryOf(text: string, index: SearchIndex): Query {
  const { stemOf, isStopWord } = index.analysis;
  const all = wordsOf(text).slice(0, MAX_TYPED);
  const words = contentOf(all, index.analysis).slice(0, MAX_WORDS);
  // a bit for each place of the word, so that one that is repeated counts as often
  const bitsOf = (word: string) => words.reduce((bits, other, at) => (other === word ? bits | (1 << at) : bits), 0);
  const described = words.map((word) => index.described.get(stemOf(word)) ?? []);
  const joined = all.flatMap((_, at) => joinedFrom(all, at, bitsOf, index));
  const isJoined = (at: number) => joined.some((occurrence) => (occurrence.words & (1 << at)) !== 0);
  const byWord = words.map((word, at) => {
    const known = knownForms(word, bitsOf(word), index);
    if (known.length > 0 || isJoined(at) || isStopWord(word)) return known;
    return otherForms(word, bitsOf(word), index, described[at]!.length > 0);
  });
  const weights = words.map((word, at) => {
    const labels = byWord[at]!.reduce((most, occurrence) => Math.max(most, occurrence.labels.length), 0);
    return weightOf(word, labels + described[at]!.length, index);
  });
  const minor = minorWords(weights);
  const isMinor = (occurrence: Occurrence) => (occurrence.words & ~minor) === 0;
  const occurrences = [...byWord.flat(), ...joined].sort(
    (a, b) => Number(isMinor(a)) - Number(isMinor(b)) || b.quality - a.quality,
  );
  let required = 0;
  words.forEach((word, at) => {
    if (!/^\d+$/.test(word) || byWord[at]!.length > 0) required |= 1 << at;
  });
  return { words, weights, occurrences, described, minor, required };
}

/** The words that say least, as long as they say less together than an answer must have. */
function minorWords(weights: readonly number[]): number {
  let rest = weights.reduce((sum, weight) => sum + weight, 0) * MAX_MINOR_SHARE;
  let minor = 0;
  for (const [at, weight] of [...weights.entries()].sort(([, a], [, b]) => a - b)) {
    rest -= weight;
    if (rest <= 0) break;
    minor |= 1 << at;
  }
  return minor;
}

function weightOf(word: string, frequency: number, index: SearchIndex): number {
  const weight = Math.log(1 + index.size / Math.max(frequency, ABSENT));
  return index.analysis.isGeneric(word) ? weight * GENERIC_WEIGHT : weight;
}

/** The word as it is written, and others of its stem. */
function knownForms(word: string, bit: number, index: SearchIndex): Occurrence[] {
  const [written, stemmed] = [index.words.get(word), index.stems.get(index.analysis.stemOf(word))];
  return [
    ...(written ? [{ words: bit, span: 1, quality: QUALITY.written, labels: written }] : []),
    ...(stemmed ? [{ words: bit, span: 1, quality: QUALITY.stem, labels: stemmed }] : []),
  ];
}

/** What an unknown word may stand for. A word of descriptions is not misspelt. */
function otherForms(word: string, bit: number, index: SearchIndex, isDescribed: boolean): Occurrence[] {
  const compounds = compoundsOf(word, index).map(({ span, labels }) => ({
    ...{ words: bit, span, labels },
    quality: QUALITY.joined,
  }));
  if (compounds.length > 0) return compounds;
  const [, letters = ''] = /^(\p{L}{3,})\d+$/u.exec(word) ?? [];
  const unnumbered = letters === '' ? [] : knownForms(letters, bit, index);
  if (unnumbered.length > 0) return unnumbered;
  const single = (quality: number) => (labels: Postings) => ({ words: bit, span: 1, quality, labels });
  const derived = index.analysis.possibleStems(word).flatMap((stem) => index.stems.get(stem) ?? []);
  if (derived.length > 0) return [single(QUALITY.derived)(derived)];
  const begun = word.length < MIN_PREFIX ? [] : [...index.tree.atPrefix(word).values()];
  const similar = isDescribed ? [] : similarWords(word, index.tree);
  return [...begun.map(single(QUALITY.prefix)), ...similar.map(single(QUALITY.similar))];
}

/** Words that are one in the graph: `postgre sql`, `log in`. */
function joinedFrom(
  words: readonly string[],
  from: number,
  bitsOf: (word: string) => number,
  index: SearchIndex,
): Occurrence[] {
  return [2, 3].flatMap((length) => {
    const parts = words.slice(from, from + length);
    const joined = parts.join('');
    const labels = index.words.get(joined) ?? index.stems.get(index.analysis.stemOf(joined));
    const bits = parts.reduce((sum, word) => sum | bitsOf(word), 0);
    if (parts.length < length || !labels || bits === 0) return [];
    return [{ words: bits, span: 1, quality: QUALITY.joined, labels }];
  });
}
