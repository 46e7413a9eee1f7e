import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { fakeReads } from '../support/fake-reads.js';
import { type GraphQLResponse, serve, type TestServer } from '../support/http.js';

/** the version of the database, which this instance may not know yet */
let version: number;
let away: boolean;
let reads: CachedReads;
let server: TestServer;

beforeEach(async () => {
  version = 7;
  away = false;
  const { info } = fakeReads();
  const state = async () => {
    if (away) throw new Error('away');
    return { graphId: 'fake', version, updatedAt: version };
  };
  const source = fakeReads({ state, version: async () => version, info: async () => ({ ...(await info()), version }) });
  reads = new CachedReads(source, 1 << 20, 30_000);
  await reads.refresh();
  server = await serve(fakeReads(), { reads, responseCacheBytes: 1 << 20 });
});
afterEach(() => server.close());

interface Info {
  graphInfo: { version: number };
}
const ask = () => server.post<Info>('{ graphInfo { version } levels { id } }');
const headerOf = ({ headers }: GraphQLResponse) => headers.get('x-graph-version');

describe('x-graph-version', () => {
  it('equals the version in graphInfo', async () => {
    for (const _again of ['read', 'kept']) {
      const answer = await ask();
      expect([headerOf(answer), answer.data?.graphInfo.version]).toEqual(['7', 7]);
    }
  });

  it('is a range if the request itself discovers a write of another instance', async () => {
    version = 8;
    const answer = await ask();
    expect([headerOf(answer), answer.data?.graphInfo.version]).toEqual(['7-8', 8]);
  });

  it('is exact once this instance knows the write', async () => {
    version = 8;
    await reads.refresh();
    expect(headerOf(await ask())).toBe('8');
  });

  it('is omitted from stale responses', async () => {
    await ask();
    away = true;
    await reads.refresh().catch(() => undefined);
    const answer = await ask();
    expect([answer.data?.graphInfo.version, headerOf(answer)]).toEqual([7, null]);
  });

  it('is exposed to other origins, like the other response headers', async () => {
    await server.close();
    server = await serve(fakeReads(), { corsOrigins: ['*'] });
    const response = await fetch(`${server.url}/health/live`, { headers: { origin: 'https://app.example' } });
    const exposed = response.headers.get('access-control-expose-headers')?.split(', ');
    expect(exposed).toEqual(expect.arrayContaining(['etag', 'x-request-id', 'x-graph-version', 'retry-after']));
  });
});
