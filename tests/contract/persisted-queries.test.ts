import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { fakeReads } from '../support/fake-reads.js';
import { serve, type TestServer } from '../support/http.js';

const QUERY = 'query Version($with: Boolean!) { __typename graphInfo @include(if: $with) { version } }';

let server: TestServer;

beforeAll(async () => {
  server = await serve(fakeReads(), { responseCacheBytes: 1 << 20 });
});
afterAll(() => server.close());

const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex');

/** A GET with the hash of a query, and with the query to register it (automatic persisted queries). */
async function get(
  hash: string,
  { query, variables = { with: false }, headers = {} }: { query?: string; variables?: object; headers?: object } = {},
) {
  const search = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
    ...(query === undefined ? {} : { query }),
  });
  const response = await fetch(`${server.url}/graphql?${search.toString()}`, {
    headers: { 'apollo-require-preflight': 'true', ...headers },
  });
  const text = await response.text();
  return {
    status: response.status,
    etag: response.headers.get('etag'),
    answer: text === '' ? null : (JSON.parse(text) as { data?: object; errors?: { extensions: { code: string } }[] }),
  };
}

describe('an automatic persisted query', () => {
  it('is registered, then executed by its hash with an ETag, and revalidated with 304', async () => {
    const hash = hashOf(QUERY);
    const unknown = await get(hash);
    expect([unknown.etag, unknown.answer?.errors?.[0]?.extensions.code]).toEqual([null, 'PERSISTED_QUERY_NOT_FOUND']);

    const registered = await get(hash, { query: QUERY });
    expect(registered.answer).toEqual({ data: { __typename: 'Query' } });

    const first = await get(hash);
    expect([first.status, first.answer]).toEqual([200, { data: { __typename: 'Query' } }]);
    expect(first.etag).toMatch(/^W\/"/);
    const again = await get(hash, { headers: { 'if-none-match': first.etag } });
    expect([again.status, again.answer]).toEqual([304, null]);
  });

  it('is cached per variables', async () => {
    const hash = hashOf(QUERY);
    const without = await get(hash, { query: QUERY });
    const withVersion = await get(hash, { variables: { with: true } });
    expect(withVersion.answer?.data).toHaveProperty('graphInfo');
    expect(withVersion.etag).not.toBe(without.etag);
  });

  it('is refused if the hash does not match', async () => {
    const { status, answer } = await get(hashOf('query Other { __typename }'), { query: QUERY });
    expect([status, answer?.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});
