import { afterEach, expect, test } from '@jest/globals';
import { Meaning } from '../../src/embeddings/meaning.js';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import type { MeaningReads, MeaningStatus } from '../../src/graph/ports/meaning-reads.js';
import { fakeReads } from '../support/fake-reads.js';
import { serve, type TestServer } from '../support/http.js';

let server: TestServer;
afterEach(() => server.close());

async function ask(meaning: MeaningReads | null) {
  server = await serve(undefined, {
    reads: new CachedReads(fakeReads(), 1 << 20, 0, meaning),
    responseCacheBytes: 1 << 20,
  });
  return () => server.post<object>('{ graphInfo { version embeddings { model indexed total isCurrent } } }');
}

const reading = (status: () => MeaningStatus) => ({ status: async () => status() }) as MeaningReads;

test('embeddings are null where they are off', async () => {
  const query = await ask(null);
  expect((await query()).data).toEqual({ graphInfo: { version: 1, embeddings: null } });
});

test('while the model is being prepared, embeddings are unavailable, and all else is there', async () => {
  const query = await ask(new Meaning(() => null));
  const { data, errors } = await query();
  expect(data).toEqual({ graphInfo: { version: 1, embeddings: null } });
  expect(errors).toMatchObject([{ path: ['graphInfo', 'embeddings'], extensions: { code: 'UNAVAILABLE' } }]);
});

test('vectors are counted again until they are current: they change without a new version of the graph', async () => {
  let status: MeaningStatus = { model: 'a-model', indexed: 1, total: 3, version: null };
  const query = await ask(reading(() => status));
  const first = { model: 'a-model', indexed: 1, total: 3, isCurrent: false };
  expect((await query()).data).toEqual({ graphInfo: { version: 1, embeddings: first } });
  status = { ...status, indexed: 3, version: 1 };
  const second = { ...first, indexed: 3, isCurrent: true };
  expect((await query()).data).toEqual({ graphInfo: { version: 1, embeddings: second } });
});
