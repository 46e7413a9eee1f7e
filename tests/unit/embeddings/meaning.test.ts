import { expect, test } from '@jest/globals';
import { Meaning, type ReadyModel } from '../../../src/embeddings/meaning.js';
import { FakeEmbedder, vectorOf } from '../../support/random-vectors.js';

test('until the model is ready, every read says that it is being prepared', async () => {
  const meaning = new Meaning(() => null);
  for (const read of [meaning.status(), meaning.nearestToTexts([], null, 1), meaning.nearestToEntities([], null, 1)]) {
    await expect(read).rejects.toMatchObject({
      message: 'The embedding model is being prepared; try again soon.',
      extensions: { code: 'UNAVAILABLE' },
    });
  }
});

test('a model that becomes ready is used: texts are embedded as questions, in their order', async () => {
  let ready: ReadyModel | null = null;
  const meaning = new Meaning(() => ready);
  await expect(meaning.nearestToTexts(['a'], null, 1)).rejects.toThrow(/prepared/);
  const embedder = new FakeEmbedder();
  const asked: unknown[] = [];
  ready = {
    embedder,
    vectors: {
      nearest: async (...args) => {
        asked.push(args);
        return [];
      },
      nearestToEntities: async () => new Map(),
    },
    status: async () => ({ model: embedder.model, indexed: 1, total: 1, version: 1 }),
  };
  await meaning.nearestToTexts(['a', 'b'], ['SKILL'], 3);
  await meaning.nearestToTexts([], null, 3);
  expect(asked).toEqual([[[vectorOf('a', 16), vectorOf('b', 16)], ['SKILL'], 3]]);
});
