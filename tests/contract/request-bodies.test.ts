import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import WebSocket from 'ws';
import { readResponse, serve, type TestServer } from '../support/http.js';

let server: TestServer;
afterEach(() => server.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const PREFLIGHTED = { 'apollo-require-preflight': 'true' };
const EVENTS = { accept: 'text/event-stream' };

const post = (body: string | Buffer, headers: Record<string, string> = {}, path = '/graphql') =>
  fetch(server.url + path, { method: 'POST', body, headers: { ...JSON_TYPE, ...headers } });
const get = (parameters: Record<string, string>, headers: Record<string, string> = PREFLIGHTED, path = '/graphql') =>
  fetch(`${server.url}${path}?${new URLSearchParams(parameters).toString()}`, { headers });

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const deepList = `{ nodes(ids: ${nested(2_000)}) { id } }`;
const deepSelection = `{${'a{'.repeat(2_000)}b${'}'.repeat(2_000)}}`;
const ofDeepFragments = `{ ...f0 } ${Array.from({ length: 600 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} }`).join(' ')}
  fragment f600 on Query { __typename }`;

/** The close code and reason of a WebSocket after a message. */
async function closeAfter(message: string): Promise<[number, string]> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(message);
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  return [code, reason.toString()];
}

describe('a request that is nested too deeply', () => {
  it.each([
    ['JSON', () => post(`{"query":"{ __typename }","extensions":{"a":${nested(100_000)}}}`)],
    ['variables', () => post(`{"query":"{ __typename }","variables":{"a":${nested(100_000)}}}`)],
    ['variables of a GET', () => get({ query: '{ __typename }', variables: `{"a":${nested(2_000)}}` })],
    ['extensions of a GET', () => get({ query: '{ __typename }', extensions: `{"a":${nested(2_000)}}` })],
    ['a list literal', () => post(JSON.stringify({ query: deepList }))],
    ['selection sets', () => post(JSON.stringify({ query: deepSelection }))],
    ['a document of a GET', () => get({ query: deepList })],
    ['a document of an event stream', () => get({ query: deepSelection }, EVENTS, '/graphql/stream')],
    ['variables of an event stream', () => get({ query: '{a}', variables: nested(2_000) }, EVENTS, '/graphql/stream')],
    ['JSON of an event stream', () => post(`{"query":${nested(100_000)}}`, EVENTS, '/graphql/stream')],
  ])('is refused with 400 and not logged: %s', async (_what, ask) => {
    server = await serve();
    const { status, errors } = await readResponse(await ask());
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('nested more than 200 levels deep'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(server.written).toEqual([]);
  });

  it.each([
    ['JSON', `{"type":"connection_init","payload":{"authorization":${nested(100_000)}}}`],
    ['variables', `{"type":"subscribe","id":"a","payload":{"query":"{a}","variables":{"a":${nested(100_000)}}}}`],
  ])('closes its WebSocket with 4400 and is not logged: %s', async (_what, message) => {
    server = await serve();
    expect(await closeAfter(message)).toEqual([4400, 'JSON must not be nested more than 200 levels deep.']);
    expect(server.written).toEqual([]);
  });

  it('gets an error as a subscription over a WebSocket', async () => {
    server = await serve();
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    socket.send(JSON.stringify({ type: 'subscribe', id: 'a', payload: { query: deepList } }));
    const [data] = (await once(socket, 'message')) as [Buffer];
    expect(JSON.parse(data.toString())).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'query' } }],
    });
    socket.terminate();
    expect(server.written).toEqual([]);
  });

  it('is accepted up to the limit; fragments do not count as nesting', async () => {
    server = await serve();
    for (const query of [`{${'...on Query{'.repeat(198)}__typename${'}'.repeat(199)}`, ofDeepFragments]) {
      const { data } = await server.post(query);
      expect(data).toEqual({ __typename: 'Query' });
    }
    const { status, errors } = await server.post(`{ nodes(ids: ${nested(198)}) { id } }`);
    expect([status, errors?.[0]?.extensions?.argument]).toEqual([400, 'ids']);
  });
});

describe('a compressed body', () => {
  it('is refused with 415 and the accepted codings', async () => {
    server = await serve();
    const response = await post(gzipSync('{"query":"{ __typename }"}'), { 'content-encoding': 'gzip' });
    expect([response.status, response.headers.get('accept-encoding')]).toEqual([415, 'identity']);
    expect((await readResponse(response)).errors).toMatchObject([{ message: expect.stringContaining('gzip') }]);
  });

  it('is accepted with content-encoding: identity', async () => {
    server = await serve();
    expect((await post('{"query":"{ __typename }"}', { 'content-encoding': 'identity' })).status).toBe(200);
  });
});

describe('an empty operationName', () => {
  const query = 'query Only { __typename }';

  it.each([
    ['POST', () => post(JSON.stringify({ query, operationName: '' }))],
    ['GET', () => get({ query, operationName: '' })],
  ])('is equivalent to none in a %s', async (_method, ask) => {
    server = await serve();
    expect((await readResponse(await ask())).data).toEqual({ __typename: 'Query' });
  });

  it('does not select one of two operations', async () => {
    server = await serve();
    const { status, errors } = await readResponse(
      await post(JSON.stringify({ query: `${query} query Other { __typename }`, operationName: '' })),
    );
    expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('operation name')]);
  });
});

describe('the time to receive a request', () => {
  it.each([
    ['headers', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-'],
    [
      'body',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ],
  ])('is limited with 408 and a closed connection: %s', async (_part, text) => {
    server = await serve(undefined, { receiveTimeoutMs: 300 });
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8');
    socket.write(text);
    let answer = '';
    socket.on('data', (part: string) => (answer += part));
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1.1 408 .*\r\n[^]*"code":"BAD_USER_INPUT"/);
    expect(server.written).toEqual([]);
  });

  it('does not limit slow responses or idle WebSockets', async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 4_000));
    server = await serve(undefined, {
      receiveTimeoutMs: 2_000,
      authenticate: async ({ authorization }) => (authorization === undefined ? null : pause().then(() => null)),
    });
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    expect((await post('{"query":"{ __typename }"}', { authorization: 'slow' })).status).toBe(200);
    socket.send('{"type":"ping"}');
    const [data] = (await once(socket, 'message')) as [Buffer];
    expect(JSON.parse(data.toString())).toEqual({ type: 'pong' });
    socket.terminate();
  });
});
