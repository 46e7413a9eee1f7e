import { hash } from 'node:crypto';
import type { Embedder } from '../../src/embeddings/embedder.js';

/** A vector of length 1 that is determined by a text: equal texts have equal vectors. */
export function vectorOf(text: string, dimension: number): Float32Array {
  const values = Float32Array.from({ length: dimension }, (_, at) => {
    const bytes = hash('sha256', `${at} ${text}`, 'buffer');
    return bytes.readUInt32BE(0) / 2 ** 31 - 1;
  });
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
}

/** An embedder in memory, which records the texts that it was given. */
export class FakeEmbedder implements Embedder {
  readonly embedded: string[] = [];

  constructor(
    readonly model = 'test/model-a',
    readonly dimension = 16,
  ) {}

  async passages(texts: readonly string[]): Promise<readonly Float32Array[]> {
    this.embedded.push(...texts);
    return texts.map((text) => vectorOf(text, this.dimension));
  }

  async questions(texts: readonly string[]): Promise<readonly Float32Array[]> {
    return texts.map((text) => vectorOf(text, this.dimension));
  }

  async close(): Promise<void> {}
}
