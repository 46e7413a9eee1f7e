import type { Embedder } from '../../src/embeddings/embedder.js';

/** Words or phrases that mean the same, such as ['caching', 'load faster']. */
export type Synonyms = readonly (readonly string[])[];

export const WORD_DIMENSION = 64;

/** Synonyms count as much as this many other words, so that they decide about the similarity of texts. */
const SYNONYM_WEIGHT = 4;

/**
 * Vectors in place of a model's: the sum of a fixed random vector for each distinct word, normalised. Synonyms have the
 * same vector. Texts without a common word or synonym have a similarity near 0.
 */
export function wordVectors(synonyms: Synonyms = []): (text: string) => number[] {
  const groups = synonyms.map((phrases, index) => ({ name: `=${index}`, phrases: phrases.map(wordsOf) }));
  return (text) => {
    let words = ` ${wordsOf(text)} `;
    for (const { name, phrases } of groups) {
      for (const phrase of phrases) words = words.replaceAll(` ${phrase} `, ` ${name} `);
    }
    const sum = new Array<number>(WORD_DIMENSION).fill(0);
    for (const word of new Set(words.split(' '))) {
      const weight = word.startsWith('=') ? SYNONYM_WEIGHT : 1;
      wordVector(word).forEach((value, axis) => (sum[axis]! += weight * value));
    }
    const length = Math.hypot(...sum);
    return sum.map((value) => value / length);
  };
}

/** An embedder without a model or a server. */
export function wordEmbedder(synonyms: Synonyms = [], model = 'words'): Embedder {
  const vectorOf = wordVectors(synonyms);
  const embed = async (texts: readonly string[]) => texts.map((text) => Float32Array.from(vectorOf(text)));
  return { model, dimension: WORD_DIMENSION, passages: embed, questions: embed, close: async () => undefined };
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The same for each call with a word (xorshift, seeded with the FNV-1a hash of the word). */
function wordVector(word: string): number[] {
  let state = 0x811c9dc5;
  for (const unit of word) state = Math.imul(state ^ unit.codePointAt(0)!, 0x01000193);
  state ||= 1;
  return Array.from({ length: WORD_DIMENSION }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  });
}
