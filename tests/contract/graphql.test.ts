import { afterEach, describe, expect, it } from '@jest/globals';
import { timedOut, unavailable } from '../../src/model/errors.js';
import type { StoredReads } from '../../src/graph/ports/graph-reads.js';
import type { ServerOptions } from '../../src/app/server.js';
import { eventually } from '../support/eventually.js';
import { fakeReads } from '../support/fake-reads.js';
import { readResponse, postJson, serve, type TestServer } from '../support/http.js';

let server: TestServer;
afterEach(() => server.close());

async function start(overrides: Partial<StoredReads> = {}, settings: Partial<ServerOptions> = {}) {
  const reads = fakeReads(overrides);
  server = await serve(reads, settings);
  return reads;
}

interface SkillsPage {
  totalCount: number;
  edges: { node: { id: string } }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

const failing = (error: Error) => async () => {
  throw error;
};

describe('GraphQL over HTTP', () => {
  it('answers a POST, with variables', async () => {
    await start();
    const { status, data, headers } = await server.post('query ($id: ID!) { skill(id: $id) { name level { id } } }', {
      id: 'skill:queues',
    });
    expect([status, data]).toEqual([200, { skill: { name: 'Message queues', level: { id: 'level:high' } } }]);
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('answers a GET with a header that requires a preflight, and refuses one without', async () => {
    await start();
    const url = `${server.url}/graphql?query=${encodeURIComponent('{ levels { id } }')}`;
    const withHeader = await readResponse(await fetch(url, { headers: { 'apollo-require-preflight': 'true' } }));
    expect(withHeader.data).toEqual({ levels: [{ id: 'level:high' }, { id: 'level:low' }] });
    const without = await readResponse(await fetch(url));
    expect([without.status, without.data, without.errors?.[0]?.message]).toEqual([
      400,
      undefined,
      expect.stringContaining('CSRF'),
    ]);
  });

  it('refuses a POST that an HTML form could send', async () => {
    const reads = await start();
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', body: '{"query":"{ levels { id } }"}' });
    expect(response.status).toBe(400);
    expect(reads.received).toEqual([]);
  });

  it('refuses batched operations', async () => {
    const reads = await start();
    const query = '{ levels { id } }';
    const { status, errors } = await readResponse(await postJson(`${server.url}/graphql`, [{ query }, { query }]));
    expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('batch')]);
    expect(reads.received).toEqual([]);
  });

  it('returns the next page for endCursor', async () => {
    await start();
    const query =
      'query ($after: String) { skills(first: 2, after: $after) { totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }';
    const ask = async (after?: string) => (await server.post<{ skills: SkillsPage }>(query, { after })).data!.skills;
    const first = await ask();
    const second = await ask(first.pageInfo.endCursor);
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(ids).toEqual(['skill:queues', 'skill:programming', 'skill:teamwork']);
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
  });

  it.each([
    ['first', '{ skills(first: 101) { totalCount } }'],
    ['after', '{ skills(after: "elsewhere") { totalCount } }'],
    ['ids', `{ nodes(ids: [${'"a" '.repeat(101)}]) { id } }`],
    ['text', `{ search(text: "${'x'.repeat(257)}") { totalCount } }`],
  ])('names %s if it is invalid', async (argument, query) => {
    const reads = await start();
    const { errors } = await server.post(query);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(`${argument}: `),
        extensions: { code: 'BAD_USER_INPUT', argument },
      }),
    ]);
    expect(reads.received).toEqual([]);
  });

  it('returns null for an unknown id, or one of another kind', async () => {
    await start();
    const { data } = await server.post('{ skill(id: "skill:none") { id } role(id: "skill:queues") { id } }');
    expect(data).toEqual({ skill: null, role: null });
  });
});

describe('refused before execution', () => {
  it('a query that exceeds the maximum cost', async () => {
    const reads = await start({}, { limits: { depth: 12, cost: 10_000 } });
    const { data, errors } = await server.post(`{ skills(first: 100) { edges { node {
      prerequisites(first: 100) { edges { node { id } } } } } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'TOO_COMPLEX',
      limit: 10_000,
      fittingFirst: expect.any(Number),
    });
    expect([data, reads.received]).toEqual([undefined, []]);
  });

  it('a query that is nested too deeply', async () => {
    const reads = await start({}, { limits: { depth: 4, cost: 10_000 } });
    const { errors } = await server.post('{ skill(id: "a") { level { next { next { id } } } } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'TOO_COMPLEX', depth: 5, limit: 4 });
    expect(reads.received).toEqual([]);
  });

  it('a mutation, if authentication is not configured', async () => {
    const reads = await start();
    const { status, errors } = await server.post('mutation { touch }');
    expect(status).toBe(403);
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('AUTH_'), extensions: { code: 'FORBIDDEN' } });
    expect(reads.received).toEqual([]);
  });

  it('a document with too many tokens', async () => {
    const reads = await start();
    const { status, errors } = await server.post(`{ levels { ${'id '.repeat(6_000)} } }`);
    expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('tokens')]);
    expect(reads.received).toEqual([]);
  });

  it('introspection, if it is disabled', async () => {
    await start({}, { introspection: false });
    const { status, errors } = await server.post('{ __schema { types { name } } }');
    expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('introspection')]);
    expect((await server.post('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});

describe('errors of the graph', () => {
  it('are masked if they are unexpected, and logged as one line with the request id', async () => {
    const fault = Object.assign(new TypeError('no such property: bolt://10.1.2.3'), {
      password: 'hunter2',
      settings: { password: 'hunter2' },
    });
    await start({ nodes: failing(fault) });
    const { headers, data, errors } = await server.post('query Look { skill(id: "skill:queues") { id } }');
    const requestId = headers.get('x-request-id');
    expect(data).toEqual({ skill: null });
    expect(errors).toEqual([
      {
        message: expect.stringContaining('request id'),
        locations: [{ line: 1, column: 14 }],
        path: ['skill'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ]);
    expect(server.written).toHaveLength(1);
    expect(server.log[0]).toMatchObject({
      requestId,
      operationName: 'Look',
      path: ['skill'],
      err: {
        type: 'TypeError',
        message: 'no such property: bolt://10.1.2.3',
        stack: expect.stringContaining('graphql.test'),
      },
    });
    expect(server.written[0]).not.toContain('hunter2');
  });

  it('request ids are unique', async () => {
    await start();
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await server.post('{ __typename }')).headers.get('x-request-id')),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('UNAVAILABLE has retryAfterSeconds and is not logged', async () => {
    await start({ nodes: failing(unavailable(new Error('connect ECONNREFUSED 10.1.2.3:7687'))) });
    const { errors } = await server.post('{ skill(id: "skill:queues") { id } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', retryAfterSeconds: 2 });
    expect(JSON.stringify(errors)).not.toContain('10.1.2.3');
    expect(server.written).toEqual([]);
  });

  it('do not affect the next request', async () => {
    let isUnavailable = true;
    const { nodes } = fakeReads();
    await start({
      nodes: async (ids) => {
        if (isUnavailable) throw unavailable(new Error('away'));
        return nodes(ids);
      },
    });
    const query = '{ skill(id: "skill:queues") { id } }';
    expect((await server.post(query)).data).toEqual({ skill: null });
    isUnavailable = false;
    expect((await server.post(query)).data).toEqual({ skill: { id: 'skill:queues' } });
  });

  it('a timeout of search does not affect other fields', async () => {
    await start({ documents: failing(timedOut(new Error('TransactionTimedOut'))) });
    const { status, data, errors } = await server.post('{ search(text: "queue") { totalCount } levels { id } }');
    expect([status, data]).toEqual([200, { search: null, levels: [{ id: 'level:high' }, { id: 'level:low' }] }]);
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['search'],
        extensions: { code: 'TIMEOUT' },
        message: expect.stringContaining('too long'),
      }),
    ]);
  });
});

describe('closing', () => {
  it('completes requests in progress, and refuses new ones', async () => {
    const { nodes } = fakeReads();
    let onStart = () => {};
    const reading = new Promise<void>((resolve) => (onStart = resolve));
    let onRefusal = () => {};
    const refused = new Promise<void>((resolve) => (onRefusal = resolve));
    await start({
      nodes: async (ids) => {
        onStart();
        await refused;
        return nodes(ids);
      },
    });
    const answer = server.post('{ skill(id: "skill:queues") { id } }');
    await reading;
    const closed = server.close();
    await eventually(() => !server.http.listening);
    await expect(server.post('{ __typename }')).rejects.toThrow('fetch failed');
    onRefusal();
    expect((await answer).data).toEqual({ skill: { id: 'skill:queues' } });
    await closed;
  });
});
