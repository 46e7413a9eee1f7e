import { afterEach, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { unavailable } from '../../src/errors.js';
import { fakeReads } from '../support/fake-reads.js';
import { postJson, serve, type TestServer } from '../support/http.js';

let server: TestServer;
afterEach(() => server.close());

/** A request as it comes under another name: fetch would set the Host header itself. */
function statusUnder(host: string, path = '/health/live'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(server.url + path, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
}

describe('health', () => {
  it('is live and ready while the graph answers', async () => {
    server = await serve();
    for (const path of ['/health/live', '/health/ready']) {
      const response = await fetch(server.url + path);
      expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    }
  });

  it('is live but not ready while the graph is away, and says when to ask again', async () => {
    const info = async () => {
      throw unavailable(new Error('away'));
    };
    server = await serve(fakeReads({ info }));
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${server.url}/health/ready`);
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await ready.json()).toMatchObject({ status: 'unavailable', reason: expect.any(String) });
  });
});

describe('the name that the service is reached by', () => {
  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80'])('may not be %s', async (host) => {
    const reads = fakeReads();
    server = await serve(reads);
    expect(await statusUnder(host, '/health/ready')).toBe(421);
    expect(reads.asked).toEqual([]);
  });

  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:4000', '[::1]:4000', 'skills.example'])(
    'may be %s',
    async (host) => {
      server = await serve(fakeReads(), { allowedHosts: ['skills.example'] });
      expect(await statusUnder(host)).toBe(200);
    },
  );

  it('may be any on every address, unless names are told', async () => {
    server = await serve(fakeReads(), { host: '0.0.0.0' });
    expect(await statusUnder('skills.example')).toBe(200);
    await server.close();
    server = await serve(fakeReads(), { host: '0.0.0.0', allowedHosts: ['skills.example'] });
    expect([await statusUnder('skills.example'), await statusUnder('evil.example')]).toEqual([200, 421]);
  });
});

describe('pages of other origins', () => {
  const origin = 'https://app.example';
  const allowed = (response: Response) => response.headers.get('access-control-allow-origin');
  const post = (from: string) => postJson(`${server.url}/graphql`, { query: '{ __typename }' }, { origin: from });
  const preflight = (from: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  it('may not read answers unless told', async () => {
    server = await serve();
    expect([allowed(await preflight(origin)), allowed(await post(origin))]).toEqual([null, null]);
  });

  it('may where their origin is listed, and no other may', async () => {
    server = await serve(fakeReads(), { corsOrigins: [origin] });
    expect([allowed(await preflight(origin)), allowed(await post(origin))]).toEqual([origin, origin]);
    expect([allowed(await preflight('https://evil.example')), allowed(await post('https://evil.example'))]).toEqual([
      null,
      null,
    ]);
  });
});

describe('a request that cannot be answered', () => {
  it('is one whose body is too long: 413', async () => {
    server = await serve();
    const response = await postJson(`${server.url}/graphql`, { query: `#${'x'.repeat(256 * 1024)}\n{ __typename }` });
    expect(response.status).toBe(413);
  });

  it.each([
    ['an unknown path', '/nowhere', { method: 'GET' }, 404],
    [
      'JSON that is none',
      '/graphql',
      { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
      400,
    ],
    [
      'a body of another type',
      '/graphql',
      { method: 'POST', body: '<a/>', headers: { 'content-type': 'text/xml' } },
      415,
    ],
  ])('is one with %s', async (_what, path, init, status) => {
    server = await serve();
    const response = await fetch(server.url + path, init);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/json; charset=utf-8',
    ]);
    expect(server.written).toEqual([]);
  });
});
