import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { fakeReads } from '../support/fake-reads.js';
import { serve, type TestServer } from '../support/http.js';

const QUERY = 'query Version($with: Boolean!) { __typename graphInfo @include(if: $with) { version } }';

let server: TestServer;

beforeAll(async () => {
  server = await serve(fakeReads(), { answerBytes: 1 << 20 });
});
afterAll(() => server.close());

const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex');

/** A GET by a query's hash, as clients with automatic persisted queries send it; with the query when it is registered. */
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

describe('a query by its hash', () => {
  it('is asked for once, then answered by GET with an ETag, and confirmed by 304', async () => {
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

  it('is told apart by its variables', async () => {
    const hash = hashOf(QUERY);
    const without = await get(hash, { query: QUERY });
    const withVersion = await get(hash, { variables: { with: true } });
    expect(withVersion.answer?.data).toHaveProperty('graphInfo');
    expect(withVersion.etag).not.toBe(without.etag);
  });

  it('is refused where the hash is that of another one', async () => {
    const { status, answer } = await get(hashOf('query Other { __typename }'), { query: QUERY });
    expect([status, answer?.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});
