/**
 * The lexical baselines of WorkRB (De Lange and others, 2025), with the parameters of the libraries that it uses: BM25 of
 * rank_bm25, TF-IDF of scikit-learn, edit distance of RapidFuzz.
 */

import { getOrCreate } from '../../src/model/maps.js';

/** The scores of all targets for a text, higher is better. */
export type Scorer = (text: string) => Float64Array;

/** The targets that have a term, with its weights there; by term. */
type Postings = Map<string, { targets: number[]; weights: number[] }>;

type WeightedTerm = readonly [term: string, weight: number];

export const BASELINES: readonly { method: string; over: (targets: readonly string[]) => Scorer }[] = [
  { method: 'BM25', over: bm25 },
  { method: 'TF-IDF, words', over: (targets) => tfIdf(targets, wordsOf) },
  { method: 'TF-IDF, 1 to 3 characters', over: (targets) => tfIdf(targets, characterNgrams) },
  { method: 'edit distance', over: editDistance },
];

const normalized = (text: string) => text.normalize('NFKD').toLowerCase();

const betweenWhiteSpace = (text: string) => normalized(text).split(/\s+/u).filter(Boolean);

/** Words of two characters or more. */
const wordsOf = (text: string): string[] => normalized(text).match(/[\p{L}\p{N}_]{2,}/gu) ?? [];

/** Across words, with the white space between them. */
function characterNgrams(text: string): string[] {
  const characters = [...normalized(text).replaceAll(/\s\s+/gu, ' ')];
  return characters.flatMap((_, at) =>
    [1, 2, 3].filter((size) => at + size <= characters.length).map((size) => characters.slice(at, at + size).join('')),
  );
}

const K1 = 1.5;
const B = 0.75;
/** The inverse document frequency of a term that most targets have, as a share of the mean. */
const EPSILON = 0.25;

/** Okapi BM25 over what is between white space. */
export function bm25(targets: readonly string[]): Scorer {
  const lists = targets.map(betweenWhiteSpace);
  const meanLength = lists.reduce((sum, { length }) => sum + length, 0) / lists.length;
  const postings: Postings = new Map();
  lists.forEach((words, target) => {
    for (const [word, count] of counted(words)) {
      const weight = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * words.length) / meanLength));
      append(postings, word, target, weight);
    }
  });
  const idf = new Map([...postings].map(([word, { targets: having }]) => [word, idfOf(having.length, lists.length)]));
  const least = (EPSILON * [...idf.values()].reduce((sum, value) => sum + value, 0)) / idf.size;
  const weightOf = (word: string) => ((idf.get(word) ?? 0) < 0 ? least : (idf.get(word) ?? 0));
  return (text) => {
    const terms = betweenWhiteSpace(text).map((word): WeightedTerm => [word, weightOf(word)]);
    return sums(targets.length, postings, terms);
  };
}

function idfOf(frequency: number, total: number): number {
  return Math.log((total - frequency + 0.5) / (frequency + 0.5));
}

/** The cosine of vectors of term frequency × smoothed inverse document frequency. */
export function tfIdf(targets: readonly string[], termsOf: (text: string) => string[]): Scorer {
  const counts = targets.map((target) => counted(termsOf(target)));
  const frequency = counted(counts.flatMap((terms) => [...terms.keys()]));
  const weighted = (terms: ReadonlyMap<string, number>): WeightedTerm[] => {
    const known = [...terms].flatMap(([term, count]): WeightedTerm[] => {
      const targetsWithIt = frequency.get(term);
      if (targetsWithIt === undefined) return [];
      return [[term, count * (Math.log((1 + targets.length) / (1 + targetsWithIt)) + 1)]];
    });
    const length = Math.hypot(...known.map(([, weight]) => weight));
    return known.map(([term, weight]) => [term, weight / length]);
  };
  const postings: Postings = new Map();
  counts.forEach((terms, target) => {
    for (const [term, weight] of weighted(terms)) append(postings, term, target, weight);
  });
  return (text) => sums(targets.length, postings, weighted(counted(termsOf(text))));
}

/** 1 less the insertions and deletions that make one text of the other, as a share of the lengths of both. */
export function editDistance(targets: readonly string[]): Scorer {
  const texts = targets.map(codesOf);
  return (text) => {
    const codes = codesOf(text);
    const masks = masksOf(codes);
    return Float64Array.from(texts, (other) => {
      const lengths = codes.length + other.length;
      return lengths === 0 ? 1 : (2 * commonLength(masks, codes.length, other)) / lengths;
    });
  };
}

const codesOf = (text: string) => [...normalized(text)].map((character) => character.codePointAt(0)!);

const BITS = 32;

/** The places of each character as bits. */
function masksOf(codes: readonly number[]): Map<number, Uint32Array> {
  const masks = new Map<number, Uint32Array>();
  codes.forEach((code, at) => {
    const mask = masks.get(code) ?? new Uint32Array(Math.ceil(codes.length / BITS));
    mask[Math.floor(at / BITS)]! |= 1 << (at % BITS);
    masks.set(code, mask);
  });
  return masks;
}

/** The length of the longest common subsequence by bit-parallel steps (Hyyrö 2004): as many bits become 0. */
function commonLength(masks: ReadonlyMap<number, Uint32Array>, length: number, other: readonly number[]): number {
  const row = new Uint32Array(Math.ceil(length / BITS)).fill(0xffffffff);
  for (const code of other) {
    const mask = masks.get(code);
    if (!mask) continue;
    let carry = 0;
    for (let part = 0; part < row.length; part++) {
      const bits = row[part]!;
      const common = (bits & mask[part]!) >>> 0;
      const sum = bits + common + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[part] = sum | (bits - common);
    }
  }
  let zeros = 0;
  for (let at = 0; at < length; at++) if (((row[Math.floor(at / BITS)]! >>> (at % BITS)) & 1) === 0) zeros++;
  return zeros;
}

function sums(size: number, postings: Postings, terms: readonly WeightedTerm[]): Float64Array {
  const scores = new Float64Array(size);
  for (const [term, factor] of terms) {
    const found = postings.get(term);
    found?.targets.forEach((target, at) => (scores[target]! += factor * found.weights[at]!));
  }
  return scores;
}

function counted(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function append(postings: Postings, term: string, target: number, weight: number): void {
  const { targets, weights } = getOrCreate(postings, term, () => ({ targets: [], weights: [] }));
  targets.push(target);
  weights.push(weight);
}
