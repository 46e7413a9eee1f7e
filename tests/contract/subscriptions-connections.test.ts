import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import WebSocket from 'ws';
import type { Authenticate } from '../../src/auth/authenticate.js';
import { unauthenticated } from '../../src/model/errors.js';
import type { ServerOptions } from '../../src/app/server.js';
import { fakeReads } from '../support/fake-reads.js';
import { readResponse, postJson, serve, type TestServer } from '../support/http.js';
import { eventually } from '../support/eventually.js';
import { FakeHistory } from '../unit/change-feed/fake-history.js';

const CHANGES = 'subscription { graphChanged(since: 0) { version } }';
const EVENTS = { accept: 'text/event-stream' };
const REQUIRE_AUTH = { requireAuth: true, configured: true };

/** Accepts only the key `good`. */
const authenticate: Authenticate = async ({ authorization, 'x-api-key': key }) => {
  if (authorization === undefined && key === undefined) return null;
  if (key !== 'good') throw unauthenticated('Unknown API key; request a key from the operator of this service.');
  return { id: 'key:good', role: 'reader' };
};

let history: FakeHistory;
let instance: ReturnType<FakeHistory['instance']>;
let server: TestServer;
const sockets: WebSocket[] = [];
beforeEach(() => {
  history = new FakeHistory();
});
afterEach(async () => {
  sockets.splice(0).forEach((one) => one.terminate());
  await server.close();
  instance.watch.close();
});

async function start(settings: Partial<ServerOptions> = {}): Promise<void> {
  instance = history.instance();
  const reads = fakeReads(history.reads);
  server = await serve(reads, { curation: history.store, feed: instance.feed, ...settings });
}

const address = () => `${server.url.replace('http', 'ws')}/graphql`;
const port = () => Number(new URL(server.url).port);

/** A plain WebSocket, without a client library. */
function socket(headers: Record<string, string> = {}): WebSocket {
  const made = new WebSocket(address(), 'graphql-transport-ws', { headers });
  made.on('error', () => undefined);
  sockets.push(made);
  return made;
}

/** The response to a refused handshake. */
async function refusalOf(headers: Record<string, string>): Promise<{ status: number; body: string }> {
  const [, response] = (await once(socket(headers), 'unexpected-response')) as [unknown, IncomingMessage];
  let body = '';
  for await (const part of response) body += String(part);
  return { status: response.statusCode!, body };
}

async function closeOf(connection: WebSocket): Promise<[number, string]> {
  const [code, reason] = (await once(connection, 'close')) as [number, Buffer];
  return [code, reason.toString()];
}

/** Sends connection_init and waits for connection_ack. */
async function initialised(headers: Record<string, string> = {}, payload?: object): Promise<WebSocket> {
  const connection = socket(headers);
  await once(connection, 'open');
  connection.send(JSON.stringify({ type: 'connection_init', payload }));
  await once(connection, 'message');
  return connection;
}

function subscribeBy(connection: WebSocket, id: string, query = CHANGES): void {
  connection.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));
}

async function nextMessage(connection: WebSocket): Promise<unknown> {
  const [data] = (await once(connection, 'message')) as [Buffer];
  return JSON.parse(data.toString());
}

const streamAddress = (query: string) => `/graphql/stream?query=${encodeURIComponent(query)}`;
const stream = (headers: Record<string, string> = {}) =>
  fetch(server.url + streamAddress(CHANGES), { headers: { ...EVENTS, ...headers } });

describe('the connection gate', () => {
  const foreign = { origin: 'https://evil.example' };

  it('refuses other origins by default', async () => {
    await start({ corsOrigins: ['https://app.example'] });
    expect(await refusalOf(foreign)).toMatchObject({ status: 403, body: expect.stringContaining('CORS_ORIGINS') });
    expect((await stream(foreign)).status).toBe(403);
    await initialised({ origin: 'https://app.example' });
    await initialised({ origin: server.url });
  });

  it('accepts all origins with *', async () => {
    await start({ corsOrigins: ['*'] });
    await initialised(foreign);
  });

  it('refuses other host names', async () => {
    await start();
    expect((await refusalOf({ host: 'evil.example' })).status).toBe(421);
  });

  it('refuses invalid credentials in headers', async () => {
    await start({ authenticate });
    const bad = { 'x-api-key': 'bad' };
    expect(await refusalOf(bad)).toMatchObject({ status: 401, body: expect.stringContaining('Unknown API key') });
    expect((await stream(bad)).status).toBe(401);
  });

  it.each([
    ['invalid credentials', { 'x-api-key': 'bad' }, 'Unknown API key'],
    ['missing credentials that are required', undefined, 'connectionParams'],
    ['credentials that are not a string', { authorization: { a: 1 } }, 'Unknown API key'],
  ])('closes the WebSocket with 4401 and the reason for %s in connectionParams', async (_what, payload, reason) => {
    await start({ authenticate, access: REQUIRE_AUTH });
    const connection = socket();
    await once(connection, 'open');
    connection.send(JSON.stringify({ type: 'connection_init', payload }));
    expect(await closeOf(connection)).toEqual([4401, expect.stringContaining(reason)]);
    expect(server.written).toEqual([]);
  });

  it.each([
    ['headers', { 'x-api-key': 'good' }, undefined],
    ['connectionParams, as sent by browsers', {}, { 'X-Api-Key': 'good' }],
  ])('accepts valid credentials in %s', async (_what, headers, payload) => {
    await start({ authenticate, access: REQUIRE_AUTH });
    history.write();
    const connection = await initialised(headers, payload);
    subscribeBy(connection, 'a');
    expect(await nextMessage(connection)).toMatchObject({
      type: 'next',
      payload: { data: { graphChanged: { version: 1 } } },
    });
  });

  it('sends UNAUTHENTICATED within an event stream', async () => {
    await start({ authenticate, access: REQUIRE_AUTH });
    expect(await (await stream()).text()).toMatch(/event: next\ndata: .*UNAUTHENTICATED.*\n\nevent: complete/);
  });
});

describe('limits of subscriptions', () => {
  it('a connection has at most 20 concurrent subscriptions', async () => {
    await start();
    const connection = await initialised();
    for (let i = 1; i <= 21; i += 1) subscribeBy(connection, `s${i}`);
    const refused = { id: 's21', type: 'error', payload: [{ extensions: { argument: 'id' } }] };
    expect(await nextMessage(connection)).toMatchObject(refused);
    await eventually(() => instance.watch.waiting === 20);
    connection.send(JSON.stringify({ id: 's1', type: 'complete' }));
    await eventually(() => instance.watch.waiting === 19);
    subscribeBy(connection, 's22');
    await eventually(() => instance.watch.waiting === 20);
  });

  it('the number of connections is limited, for both transports together', async () => {
    await start({ maxSubscriptions: 2 });
    const connection = await initialised();
    const open = await stream();
    const refused = await stream();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
    expect((await readResponse(refused)).errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect((await refusalOf({})).status).toBe(503);
    const isTaken = async () => (await stream()).status === 200;
    await open.body!.cancel();
    while (!(await isTaken())) await new Promise((resolve) => setTimeout(resolve, 5));
    connection.close();
    while (!(await isTaken())) await new Promise((resolve) => setTimeout(resolve, 5));
  });

  it('the number of connections per caller is limited', async () => {
    await start({ maxSubscriptionsPerCaller: 2 });
    const connection = await initialised();
    const open = await stream();
    const refused = await stream();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    expect((await readResponse(refused)).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    connection.close();
    await eventually(() => instance.watch.waiting === 1);
    while ((await stream()).status !== 200) await new Promise((resolve) => setTimeout(resolve, 5));
    await open.body!.cancel();
  });

  it('the cost per minute is limited', async () => {
    await start({ rateLimitCostPerMinute: 1 });
    const connection = await initialised();
    subscribeBy(connection, 'a');
    const refused = { id: 'a', type: 'error', payload: [{ extensions: { code: 'RATE_LIMITED' } }] };
    expect(await nextMessage(connection)).toMatchObject(refused);
  });

  it('a message has at most 256 KiB', async () => {
    await start();
    const connection = await initialised();
    subscribeBy(connection, 'a', ' '.repeat(256 * 1024));
    expect((await closeOf(connection))[0]).toBe(1009);
    expect(server.written).toEqual([]);
  });

  it('messages count towards the rate limit of requests', async () => {
    await start({ rateLimitPerMinute: 5 });
    const connection = await initialised();
    for (let i = 0; i < 10; i += 1) connection.send(JSON.stringify({ type: 'ping' }));
    expect(await closeOf(connection)).toEqual([4429, expect.stringContaining('Too many requests')]);
    expect((await refusalOf({})).status).toBe(429);
  });

  it('an invalid message closes the connection', async () => {
    await start();
    const connection = await initialised();
    connection.send('{');
    expect((await closeOf(connection))[0]).toBe(4400);
  });
});

describe('an event stream', () => {
  it('sends a comment, then changes, and stays open', async () => {
    await start();
    history.write();
    const response = await stream({ origin: server.url });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = response.body!.getReader();
    let text = '';
    while (!text.includes('data')) text += Buffer.from((await reader.read()).value).toString();
    expect(text).toBe(':\n\nevent: next\ndata: {"data":{"graphChanged":{"version":1}}}\n\n');
    await eventually(() => instance.watch.waiting === 1);
    await reader.cancel();
    await eventually(() => instance.watch.waiting === 0);
    expect(server.written).toEqual([]);
  });

  const at = (rest: string, headers: Record<string, string> = EVENTS) =>
    fetch(`${server.url}/graphql/stream${rest}`, { headers });

  it.each([
    ['another media type is accepted', 406, () => at('?query=x', { accept: 'application/json' })],
    ['the query is missing', 400, () => at('')],
    ['the variables are not an object', 400, () => at('?query=x&variables=1')],
    ['the body is not an object', 400, () => postJson(`${server.url}/graphql/stream`, [], EVENTS)],
  ])('is refused if %s', async (_what, status, ask) => {
    await start();
    const { errors, ...response } = await readResponse(await ask());
    expect(response.status).toBe(status);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe.each([
  [
    'an event stream',
    () => {
      const connection = connect(port(), '127.0.0.1').pause();
      const query = streamAddress('subscription { graphChanged(since: 0) { version comment } }');
      connection.write(`GET ${query} HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n`);
      return () => connection.destroy();
    },
  ],
  [
    'a WebSocket',
    async () => {
      const connection = await initialised();
      connection.pause();
      subscribeBy(connection, 'a', 'subscription { graphChanged(since: 0) { version comment } }');
      return () => connection.terminate();
    },
  ],
] as [string, () => (() => void) | Promise<() => void>][])('a slow reader of %s', (_what, subscribe) => {
  it('limits the reads through backpressure', async () => {
    await start();
    for (let i = 0; i < 3_000; i += 1) history.write('x'.repeat(10_000));
    const leave = await subscribe();
    await eventually(() => history.readCounts.changes > 0);
    // until nothing more is read, which would take 30 reads in all
    let before = 0;
    while (before !== history.readCounts.changes) {
      before = history.readCounts.changes;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(before).toBeLessThan(30);
    leave();
  });
});

describe('closing the service', () => {
  it('closes WebSockets with 1001, and streams without complete', async () => {
    await start();
    const connection = await initialised();
    subscribeBy(connection, 'a');
    const response = await stream();
    await eventually(() => instance.watch.waiting === 2);
    const closed = closeOf(connection);
    await server.close();
    expect((await closed)[0]).toBe(1001);
    expect(await response.text()).toBe(':\n\n');
    expect(instance.watch.waiting).toBe(0);
  });

  it('does not wait for a client that does not complete the closing handshake', async () => {
    await start();
    const connection = await initialised();
    subscribeBy(connection, 'a');
    await eventually(() => instance.watch.waiting === 1);
    connection.pause();
    await server.close();
    expect(instance.watch.waiting).toBe(0);
  });

  it('lets a client resume at another instance', async () => {
    await start();
    const first = server;
    const got: number[] = [];
    let url = address();
    const client = createClient({ url: () => url, webSocketImpl: WebSocket, retryWait: async () => undefined });
    const listen = async (until: number) => {
      const query = `subscription { graphChanged(since: ${got.at(-1) ?? 0}) { version } }`;
      for await (const { data } of client.iterate<{ graphChanged: { version: number } }>({ query })) {
        got.push(data!.graphChanged.version);
        if (got.length === until) break;
      }
    };
    history.write();
    await listen(1);
    history.write();
    await start();
    url = address();
    await first.close();
    history.write();
    await listen(3);
    expect(got).toEqual([1, 2, 3]);
    await client.dispose();
  });
});

describe('an upgrade to another protocol', () => {
  it('is ignored, and the request body is read', async () => {
    await start();
    const body = JSON.stringify({ query: '{ __typename }' });
    const connection = connect(port(), '127.0.0.1').setEncoding('utf8');
    // as Java's HttpClient does
    connection.write(
      'POST /graphql HTTP/1.1\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAA\r\n' +
        `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    connection.write(body.slice(5));
    let text = '';
    while (!text.includes('"}}')) text += String((await once(connection, 'data'))[0]);
    expect(text).toMatch(/^HTTP\/1.1 200 OK[^]*\{"data":\{"__typename":"Query"\}\}/);
    connection.destroy();
  });
});
