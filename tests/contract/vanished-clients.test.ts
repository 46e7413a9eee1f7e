import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fakeReads } from '../support/fake-reads.js';
import { postJson, serve, type TestServer } from '../support/http.js';
import { eventually } from '../support/eventually.js';
import { FakeHistory } from '../unit/change-feed/fake-history.js';

let history: FakeHistory;
let instance: ReturnType<FakeHistory['instance']>;
let server: TestServer;
/** number of authenticated requests */
let authenticated: number;
let answered: number;

beforeEach(async () => {
  history = new FakeHistory();
  instance = history.instance();
  for (let i = 0; i < 500; i += 1) history.write('x'.repeat(10_000));
  authenticated = 0;
  answered = 0;
  const nodes = async () => {
    await pause(100);
    answered += 1;
    return new Map();
  };
  server = await serve(fakeReads({ ...history.reads, nodes }), {
    curation: history.store,
    feed: instance.feed,
    rateLimitPerMinute: 1_000,
    maxSubscriptions: 1,
    authenticate: async ({ 'x-api-key': key }) => {
      if (key !== undefined) await pause(100);
      authenticated += 1;
      return null;
    },
  });
});
afterEach(async () => {
  await server.close();
  instance.watch.close();
});

/** Sends the parts one by one: each message of a WebSocket waits for the response to the previous one. */
async function open(...parts: (string | Buffer)[]): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  for (const part of parts) {
    socket.write(part);
    if (parts.length > 1) await once(socket, 'data');
  }
  return socket;
}

function post(body: string, { path = '/graphql', length = body.length, headers = '' } = {}): string {
  return `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}Content-Length: ${length}\r\n\r\n${body}`;
}

const QUERY = JSON.stringify({ query: '{ skill(id: "a") { id } }' });
const CHANGES = JSON.stringify({ query: 'subscription { graphChanged(since: 0) { version comment } }' });
const EVENTS = { path: '/graphql/stream', headers: 'Accept: text/event-stream\r\n' };
const SLOWLY = 'x-api-key: a\r\n';

const HANDSHAKE = `GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n`;

/** A short text message of a client, masked with zeros (RFC 6455, section 5.2). */
function frame(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x81, 0x80 | text.length]), Buffer.alloc(4), Buffer.from(text)]);
}
const INIT = frame('{"type":"connection_init"}');
const SUBSCRIBE = frame(`{"type":"subscribe","id":"a","payload":${CHANGES}}`);

describe.each([
  ['closes its connection', (socket: Socket) => socket.destroy()],
  ['resets its connection', (socket: Socket) => socket.resetAndDestroy()],
])('a client that %s', (_how, leave) => {
  it.each([
    ['while the body is received', () => [post(QUERY.slice(0, 9), { length: QUERY.length })], () => authenticated > 0],
    ['during authentication', () => [post(QUERY, { headers: SLOWLY })], () => true],
    ['during execution', () => [post(QUERY)], () => authenticated > 0],
    [
      'during authentication of a stream',
      () => [post(CHANGES, { ...EVENTS, headers: EVENTS.headers + SLOWLY })],
      () => true,
    ],
    ['while a stream sends changes', () => [post(CHANGES, EVENTS)], () => history.readCounts.changes > 0],
    ['during authentication of a WebSocket', () => [`${HANDSHAKE}${SLOWLY}\r\n`], () => true],
    [
      'while a WebSocket sends changes',
      () => [`${HANDSHAKE}\r\n`, INIT, SUBSCRIBE],
      () => history.readCounts.changes > 0,
    ],
  ] as [string, () => (string | Buffer)[], () => boolean][])('%s causes no error', async (_when, parts, isDue) => {
    const socket = await open(...parts());
    await eventually(isDue);
    await pause(30);
    leave(socket);
    await pause(250);
    expect(server.written).toEqual([]);
    await eventually(() => instance.watch.waiting === 0);
    // the only connection slot is free again
    await eventually(async () => {
      const stream = await postJson(`${server.url}/graphql/stream`, JSON.parse(CHANGES), {
        accept: 'text/event-stream',
      });
      await stream.body?.cancel();
      return stream.status === 200;
    });
  });
});

it('the request of a disconnected client completes without an error', async () => {
  const socket = await open(post(QUERY));
  await eventually(() => authenticated > 0);
  socket.destroy();
  await eventually(() => answered > 0);
  await pause(50);
  expect(server.written).toEqual([]);
});
