import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, createClient } from 'graphql-ws';
import { createClient as createStreamClient } from 'graphql-sse';
import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';
import type { ServerOptions } from '../../src/app/server.js';
import { WIDE_BUDGET } from '../support/budget.js';
import { fakeReads } from '../support/fake-reads.js';
import { serve, type TestServer } from '../support/http.js';
import { eventually } from '../support/eventually.js';
import { FakeHistory } from '../unit/change-feed/fake-history.js';

const CHANGES =
  'subscription ($since: Int, $graphId: ID) { graphChanged(since: $since, graphId: $graphId) { version } }';

let history: FakeHistory;
let instance: ReturnType<FakeHistory['instance']>;
let server: TestServer;
let clients: Client[];
beforeEach(() => {
  history = new FakeHistory();
  clients = [];
});
afterEach(async () => {
  for (const client of clients) await client.dispose();
  await server.close();
  instance.watch.close();
});

async function start(settings: Partial<ServerOptions> = {}): Promise<void> {
  instance = history.instance();
  const reads = fakeReads(history.reads);
  server = await serve(reads, { curation: history.store, feed: instance.feed, ...settings });
}

function client(): Client {
  const url = `${server.url.replace('http', 'ws')}/graphql`;
  const made = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
  clients.push(made);
  return made;
}

const streamClient = () => createStreamClient({ url: `${server.url}/graphql/stream`, retryAttempts: 0 });

interface ChangeResult {
  data?: { graphChanged: { version: number } } | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** The versions of a subscription's first changes. */
async function versions(results: AsyncIterable<unknown>, count: number): Promise<number[]> {
  const got: number[] = [];
  for await (const result of results) {
    const { data, errors } = result as ChangeResult;
    if (errors) throw new Error(JSON.stringify(errors));
    got.push(data!.graphChanged.version);
    if (got.length === count) break;
  }
  return got;
}

/** The errors of an operation, in its result or instead of one. */
async function errorsOf(results: AsyncIterable<unknown>): Promise<unknown> {
  try {
    for await (const result of results) return (result as ChangeResult).errors;
  } catch (error) {
    return error;
  }
  return undefined;
}

const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

const SINK = { next: () => undefined, error: () => undefined, complete: () => undefined };

const transports: [
  string,
  (variables: object, query?: string) => AsyncIterable<unknown>,
  () => () => void | Promise<void>,
][] = [
  [
    'a WebSocket',
    (variables, query = CHANGES) => client().iterate({ query, variables: { ...variables } }),
    () => {
      const made = client();
      made.subscribe({ query: CHANGES, variables: { since: 0 } }, SINK);
      return () => made.dispose();
    },
  ],
  [
    'an event stream',
    (variables, query = CHANGES) => streamClient().iterate({ query, variables: { ...variables } }),
    () => streamClient().subscribe({ query: CHANGES, variables: { since: 0 } }, SINK),
  ],
];

describe.each(transports)('a subscription over %s', (_what, subscribe, subscribeAndLeave) => {
  it('replays missed changes in order and exactly once, then continues with new ones', async () => {
    await start();
    for (let i = 0; i < 250; i += 1) history.write();
    const got = versions(subscribe({ since: 20 }), 260);
    await eventually(() => instance.watch.waiting > 0);
    for (let i = 0; i < 30; i += 1) history.write();
    expect(await got).toEqual(upTo(280, 21));
  });

  it('has a separate budget for each event', async () => {
    const deadlineMs = 2_000;
    await start({ budget: { ...WIDE_BUDGET, answerBytes: 60, deadlineMs } });
    const got = versions(subscribe({ since: 0 }), 3);
    await eventually(() => instance.watch.waiting > 0);
    await pause(deadlineMs + 100);
    for (let event = 0; event < 3; event += 1) {
      await eventually(() => instance.watch.waiting > 0);
      history.write();
    }
    expect(await got).toEqual([1, 2, 3]);
    const long = `subscription { graphChanged(since: 0) { ${upTo(20)
      .map((at) => `v${at}: version`)
      .join(' ')} } }`;
    expect(await errorsOf(subscribe({}, long))).toMatchObject([
      { extensions: { code: 'TOO_COMPLEX', limit: 'answerBytes', allowed: 60 } },
    ]);
  });

  it('starts with new changes by default', async () => {
    await start();
    history.write();
    const got = versions(subscribe({}), 1);
    await eventually(() => instance.watch.waiting > 0);
    history.write();
    expect(await got).toEqual([2]);
  });

  it('continues without gaps after an outage of the database', async () => {
    await start();
    const got = versions(subscribe({ since: 0 }), 3);
    await eventually(() => instance.watch.waiting > 0);
    history.write();
    history.isUnavailable = true;
    const { version } = history.readCounts;
    await eventually(() => history.readCounts.version > version + 3);
    history.isUnavailable = false;
    history.write();
    history.write();
    expect(await got).toEqual([1, 2, 3]);
  });

  it('is refused if the history was pruned, or belongs to another graph', async () => {
    await start();
    for (let i = 0; i < 9; i += 1) history.write();
    history.prune(5);
    expect(await errorsOf(subscribe({ since: 3 }))).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'since', forgotten: 5 } },
    ]);
    expect(await errorsOf(subscribe({ since: 7, graphId: 'another' }))).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'graphId' } },
    ]);
  });

  it.each([
    ['a query', '{ __typename }', { code: 'BAD_USER_INPUT', argument: 'query' }],
    ['a mutation', 'mutation { touch }', { code: 'BAD_USER_INPUT', argument: 'query' }],
    ['a syntax error', 'subscription {', { code: 'GRAPHQL_PARSE_FAILED' }],
    ['too many tokens', `subscription { ${'graphChanged '.repeat(5_000)} }`, { code: 'GRAPHQL_PARSE_FAILED' }],
    ['an unknown field', 'subscription { nothing }', { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['an invalid value', 'subscription { graphChanged(since: -1) { version } }', { argument: 'since' }],
  ])('refuses %s', async (_case, query, extensions) => {
    await start();
    expect(await errorsOf(subscribe({}, query))).toMatchObject([{ extensions }]);
    expect(server.written).toEqual([]);
  });

  it('names the argument of an invalid variable', async () => {
    await start();
    expect(await errorsOf(subscribe({ since: -1 }))).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'since' } },
    ]);
  });

  it('is subject to the limits of depth and cost', async () => {
    await start({ limits: { depth: 1, cost: 10_000 } });
    expect(await errorsOf(subscribe({ since: 0 }))).toMatchObject([{ extensions: { code: 'TOO_COMPLEX', depth: 2 } }]);
    await server.close();
    await start({ limits: { depth: 12, cost: 0 } });
    expect(await errorsOf(subscribe({ since: 0 }))).toMatchObject([{ extensions: { code: 'TOO_COMPLEX', limit: 0 } }]);
  });

  it('masks unexpected errors and logs them once', async () => {
    await start();
    history.store.changes = async () => {
      throw new Error('an internal secret');
    };
    history.write();
    const errors = await errorsOf(subscribe({ since: 0 }));
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) } }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
    const { requestId } = (errors as { extensions: { requestId: string } }[])[0]!.extensions;
    expect(server.log).toMatchObject([{ requestId, err: { message: 'an internal secret' } }]);
  });

  it('releases all resources when the client disconnects', async () => {
    await start();
    for (let round = 0; round < 3; round += 1) {
      const leave = subscribeAndLeave();
      await eventually(() => instance.watch.waiting === 1);
      await leave();
      await eventually(() => instance.watch.waiting === 0);
    }
    expect(server.written).toEqual([]);
  });
});

describe('a subscription over POST /graphql', () => {
  it('is refused with the right URL', async () => {
    await start();
    const { status, errors } = await server.post('subscription { graphChanged { version } }');
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ message: expect.stringContaining('/graphql/stream') }]);
  });
});
