import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { ServiceError, unavailable } from '../../src/model/errors.js';
import { EventEmitter, once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { registerErrorHandler } from '../../src/http/errors.js';
import { createLog } from '../../src/app/log.js';
import { eventually } from '../support/eventually.js';
import { fakeReads } from '../support/fake-reads.js';
import { readResponse, postJson, serve, type TestServer } from '../support/http.js';

let server: TestServer;
afterEach(() => server?.close());

/** Sends a Host header, which fetch does not allow. */
function statusUnder(host: string, path = '/health/live'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const outgoing = request(server.url + path, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    outgoing.on('error', reject).end();
  });
}

describe('health', () => {
  it('is live and ready while the graph responds', async () => {
    server = await serve(fakeReads({ version: async () => 1 }));
    for (const path of ['/health/live', '/health/ready']) {
      const response = await fetch(server.url + path);
      expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    }
  });

  it('is live but not ready while the graph is unavailable, with retry-after', async () => {
    const version = async () => {
      throw unavailable(new Error('away'));
    };
    server = await serve(fakeReads({ version }));
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${server.url}/health/ready`);
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await ready.json()).toMatchObject({ status: 'unavailable', reason: expect.any(String) });
  });

  it.each(['built', 'failed'])('is not ready until the build of the index for search has ended: %s', async (result) => {
    const end = new EventEmitter();
    const prepared = once(end, 'built');
    server = await serve(fakeReads({ version: async () => 1 }), { prepared });
    const ready = `${server.url}/health/ready`;
    const before = await fetch(ready);
    expect([before.status, await before.json()]).toMatchObject([503, { reason: expect.stringContaining('index') }]);
    // a failure is left to the first search, which tries again
    end.emit(result === 'built' ? 'built' : 'error', new Error('away'));
    await prepared.catch(() => undefined);
    expect((await fetch(ready)).status).toBe(200);
  });
});

describe('the Host header', () => {
  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80'])('is refused: %s', async (host) => {
    const reads = fakeReads();
    server = await serve(reads);
    expect(await statusUnder(host, '/health/ready')).toBe(421);
    expect(reads.received).toEqual([]);
  });

  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:4000', '[::1]:4000', 'skills.example'])(
    'is accepted: %s',
    async (host) => {
      server = await serve(fakeReads(), { allowedHosts: ['skills.example'] });
      expect(await statusUnder(host)).toBe(200);
    },
  );

  it('may be anything if the service listens on all addresses, unless ALLOWED_HOSTS is set', async () => {
    server = await serve(fakeReads(), { host: '0.0.0.0' });
    expect(await statusUnder('skills.example')).toBe(200);
    await server.close();
    server = await serve(fakeReads(), { host: '0.0.0.0', allowedHosts: ['skills.example'] });
    expect([await statusUnder('skills.example'), await statusUnder('evil.example')]).toEqual([200, 421]);
  });
});

describe('CORS', () => {
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

  it('allows no other origin by default', async () => {
    server = await serve();
    expect([allowed(await preflight(origin)), allowed(await post(origin))]).toEqual([null, null]);
  });

  it('allows all origins with *, without credentials', async () => {
    server = await serve(fakeReads(), { corsOrigins: ['*'] });
    for (const response of [await preflight(origin), await post('https://other.example')]) {
      expect([allowed(response), response.headers.get('access-control-allow-credentials')]).toEqual(['*', null]);
    }
  });

  it('allows only listed origins', async () => {
    server = await serve(fakeReads(), { corsOrigins: [origin] });
    expect([allowed(await preflight(origin)), allowed(await post(origin))]).toEqual([origin, origin]);
    expect([allowed(await preflight('https://evil.example')), allowed(await post('https://evil.example'))]).toEqual([
      null,
      null,
    ]);
  });
});

describe('an invalid request', () => {
  const post = (body: string, type = 'application/json') => ({
    method: 'POST',
    body,
    headers: { 'content-type': type },
  });

  it.each([
    ['a malformed URL', '/%zz', { method: 'GET' }, 400, '/%zz'],
    ['an unknown method', '/graphql', { method: 'PUT' }, 405, 'POST'],
    ['invalid JSON', '/graphql', post('{'), 400, 'not valid JSON'],
    ['an empty body', '/graphql', post(''), 400, 'empty'],
    ['another content type', '/graphql', post('<a/>', 'text/xml'), 415, 'application/json'],
    ['a body that is too long', '/graphql', post(`"${'x'.repeat(1_280 * 1024)}"`), 413, 'too long'],
  ])('gets a GraphQL error and is not logged: %s', async (_what, path, init, status, hint) => {
    server = await serve();
    const { errors, ...response } = await readResponse(await fetch(server.url + path, init));
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(errors).toEqual([{ message: expect.stringContaining(hint), extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(server.written).toEqual([]);
  });

  it.each(['/nowhere', `/skill/${'x'.repeat(300)}`])('gets NOT_FOUND for an unknown path: %s', async (path) => {
    server = await serve();
    const { status, errors } = await readResponse(await fetch(server.url + path));
    expect(status).toBe(404);
    expect(errors).toEqual([{ message: expect.stringContaining('/graphql'), extensions: { code: 'NOT_FOUND' } }]);
    expect(server.written).toEqual([]);
  });

  it('gets a GraphQL error if it is not HTTP', async () => {
    server = await serve();
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8');
    socket.write('nonsense\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [string];
    expect(answer).toMatch(
      /^HTTP\/1.1 400 [^]*\{"errors":\[\{"message":"[^"]+","extensions":\{"code":"BAD_USER_INPUT"/,
    );
    expect(server.written).toEqual([]);
    socket.destroy();
  });

  it('gets the allowed methods with 405', async () => {
    server = await serve();
    const response = await fetch(`${server.url}/graphql`, { method: 'DELETE' });
    expect(response.headers.get('allow')).toBe('GET, POST');
  });
});

describe('an error outside of GraphQL', () => {
  const written: string[] = [];
  let app: FastifyInstance;
  afterEach(() => app.close());

  async function answerTo(error: Error): Promise<{ status: number; text: string }> {
    const log: FastifyBaseLogger = createLog('error', { write: (line) => void written.push(line) });
    app = Fastify({ loggerInstance: log });
    registerErrorHandler(app);
    app.get('/', () => {
      throw error;
    });
    const response = await fetch(await app.listen({ host: '127.0.0.1', port: 0 }));
    return { status: response.status, text: await response.text() };
  }

  it('is masked and logged once with the request id', async () => {
    const { status, text } = await answerTo(new Error('no such file: /etc/hunter2'));
    expect([status, text]).toEqual([500, expect.not.stringContaining('hunter2')]);
    const { errors } = JSON.parse(text) as { errors: [{ extensions: { code: string; requestId: string } }] };
    expect(errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(written.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({
        requestId: errors[0].extensions.requestId,
        err: expect.objectContaining({ message: 'no such file: /etc/hunter2' }),
      }),
    ]);
  });

  it('is returned unchanged if it has a status and a code', async () => {
    const extensions = { code: 'RATE_LIMITED', retryAfterSeconds: 7 };
    const limit = Object.assign(new ServiceError('Too many requests.', extensions), { statusCode: 429 });
    const { status, text } = await answerTo(limit);
    expect([status, JSON.parse(text)]).toEqual([429, { errors: [{ message: 'Too many requests.', extensions }] }]);
  });
});

describe('a request that arrives while the service is closing', () => {
  it('gets a response, and its connection is closed', async () => {
    server = await serve();
    const accepted = once(server.http, 'connection') as Promise<[Socket]>;
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8');
    socket.write('GET /health/live HTTP/1.1\r\nHost: loc');
    const [connection] = await accepted;
    await eventually(() => connection.bytesRead > 0);
    const closed = server.close();
    await eventually(() => !server.http.listening);
    socket.write('alhost\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [string];
    expect(answer).toMatch(/^HTTP\/1.1 200 [^]*connection: close[^]*\{"status":"ok"\}/i);
    await closed;
  });
});

describe.each(['/health/live', '/health/ready', '/'])('HEAD %s', (path) => {
  it('returns the headers of GET without a body', async () => {
    server = await serve();
    const [got, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) => fetch(server.url + path, { method, redirect: 'manual' })),
    );
    expect([head!.status, await head!.text()]).toEqual([got!.status, '']);
    for (const name of ['content-type', 'location']) expect(head!.headers.get(name)).toBe(got!.headers.get(name));
  });
});

describe('GET /', () => {
  it('redirects to the API', async () => {
    server = await serve();
    const { status, headers } = await fetch(server.url, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, '/graphql']);
  });
});

describe('an input coercion error', () => {
  const path = (input: string) => `learningPath(input: ${input}) { stepCount }`;

  it.each([
    ['an argument below its minimum', '{ skills(first: -1) { totalCount } }', undefined, 'first'],
    ['an argument above its maximum', '{ skills(first: 101) { totalCount } }', undefined, 'first'],
    ['an argument of another type', '{ skills(first: "ten") { totalCount } }', undefined, 'first'],
    ['an argument of a nested field', '{ levels { skills(first: -1) { totalCount } } }', undefined, 'first'],
    ['an input field', `{ ${path('{ goals: ["a"], hoursPerWeek: 0 }')} }`, undefined, 'hoursPerWeek'],
    ['a list item', `{ ${path('{ goals: ["a", {}] }')} }`, undefined, 'goals'],
    ['an input without a required field', `{ ${path('{ knownAt: [{ id: "a" }] }')} }`, undefined, 'knownAt'],
    ['an enum value', '{ search(text: "a", kinds: [PERSON]) { totalCount } }', undefined, 'kinds'],
    ['a variable', 'query ($n: Int) { skills(first: $n) { totalCount } }', { n: -1 }, 'first'],
    ['a missing variable', 'query ($n: Int!) { skills(first: $n) { totalCount } }', {}, 'first'],
    [
      'an input field of a variable',
      `query ($to: LearningPathInput!) { ${path('$to')} }`,
      { to: { goals: ['a'], hoursPerWeek: 0 } },
      'hoursPerWeek',
    ],
    [
      'a variable in an input field',
      `query ($h: Float!) { ${path('{ goals: ["a"], hoursPerWeek: $h }')} }`,
      { h: 0 },
      'hoursPerWeek',
    ],
  ])('names the argument of %s', async (_where, query, variables, argument) => {
    server = await serve();
    const { status, errors } = await server.post(query, variables);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(new RegExp(`^${argument}: `)),
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  });

  it('names each argument, in document order', async () => {
    server = await serve();
    const query = '{ skills(first: "all") { totalCount } subgraph(roots: ["a"], depth: "all") { mermaid } }';
    const { errors } = await server.post(query);
    expect(errors?.map(({ extensions }) => extensions?.argument)).toEqual(['first', 'depth']);
  });

  it('is distinguished from a validation error', async () => {
    server = await serve();
    const { errors } = await server.post('query ($n: Number) { skills(frist: $n) { totalCount } }');
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(errors?.map(() => 'GRAPHQL_VALIDATION_FAILED'));
  });
});
