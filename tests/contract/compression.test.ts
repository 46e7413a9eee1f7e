import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serve, type TestServer } from '../support/http.js';

const LONG = '{ __schema { types { name description } } }';
const SHORT = '{ graphInfo { skills } }';

let server: TestServer;
beforeAll(async () => {
  server = await serve(undefined, { responseCacheBytes: 1 << 20 });
});
afterAll(() => server.close());

/** Sends a query by GET and does not decode the response. */
async function ask(
  query: string,
  headers: Record<string, string>,
): Promise<{ response: IncomingMessage; body: Buffer }> {
  const url = `${server.url}/graphql?query=${encodeURIComponent(query)}`;
  const sent = request(url, { headers: { 'apollo-require-preflight': 'true', ...headers } }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { response, body: await buffer(response) };
}

describe('a GraphQL response of more than 1 kB', () => {
  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('is sent as %s to a client that accepts %s', async (encoding, accepted, decompress) => {
    const plain = await ask(LONG, {});
    const { response, body } = await ask(LONG, { 'accept-encoding': accepted });
    expect(response.headers['content-encoding']).toBe(encoding);
    expect(response.headers.vary).toContain('accept-encoding');
    expect(body.length).toBeLessThan(plain.body.length / 3);
    expect(decompress(body).toString()).toBe(plain.body.toString());
  });

  it('has the same ETag whatever its encoding, and is not sent again', async () => {
    const { response: first } = await ask(SHORT, {});
    const headers = { 'accept-encoding': 'br', 'if-none-match': String(first.headers.etag) };
    const { response, body } = await ask(SHORT, headers);
    expect([response.statusCode, body.length]).toEqual([304, 0]);
  });
});

it('a short GraphQL response is not compressed', async () => {
  const { response, body } = await ask(SHORT, { 'accept-encoding': 'br, gzip' });
  expect(response.headers['content-encoding']).toBeUndefined();
  expect(JSON.parse(body.toString())).toMatchObject({ data: { graphInfo: { skills: 3 } } });
});
