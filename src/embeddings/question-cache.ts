import { LRUCache } from 'lru-cache';
import type { Embedder } from './embedder.js';

/** Questions whose vectors are kept: searches repeat while a user types, pages through results or changes filters. */
const KEPT_QUESTIONS = 500;

/** Keeps the vectors of the latest questions. */
export function withQuestionCache(embedder: Embedder): Embedder {
  const vectors = new LRUCache<string, Float32Array>({ max: KEPT_QUESTIONS });
  const questions = async (texts: readonly string[]) => {
    const found = new Map(texts.map((text) => [text, vectors.get(text)]));
    const missing = [...found.keys()].filter((text) => found.get(text) === undefined);
    const made = missing.length > 0 ? await embedder.questions(missing) : [];
    missing.forEach((text, index) => {
      const vector = made[index]!;
      vectors.set(text, vector);
      found.set(text, vector);
    });
    return texts.map((text) => found.get(text)!);
  };
  const { model, dimension } = embedder;
  return { model, dimension, questions, passages: (texts) => embedder.passages(texts), close: () => embedder.close() };
}
