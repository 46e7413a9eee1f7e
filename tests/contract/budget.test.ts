import { afterEach, describe, expect, it } from '@jest/globals';
import type { StoredReads } from '../../src/graph/ports/graph-reads.js';
import type { BudgetLimits } from '../../src/graphql/budget/limits.js';
import { WIDE_BUDGET } from '../support/budget.js';
import { type FakeReads, fakeReads } from '../support/fake-reads.js';
import { serve, type TestServer } from '../support/http.js';
import { eventually } from '../support/eventually.js';

let server: TestServer;
let reads: FakeReads;
afterEach(() => server.close());

async function start(budget: Partial<BudgetLimits>, answers: Partial<StoredReads> = {}): Promise<void> {
  reads = fakeReads(answers);
  server = await serve(reads, { budget: { ...WIDE_BUDGET, ...budget } });
}

const QUEUES = 'skill(id: "skill:queues")';
const NEVER = () => new Promise<never>(() => undefined);

const refused = (limit: string, allowed: number) => ({
  code: 'TOO_COMPLEX',
  limit,
  used: expect.any(Number),
  allowed,
});

describe('a request that exceeds', () => {
  it('the limit of records fails at the read that exceeds it, and reads no more', async () => {
    await start({ records: 2 });
    const { data, errors, status } = await server.post(
      `{ ${QUEUES} { name technologies { edges { node { skills { totalCount } } } } } }`,
    );
    expect(status).toBe(200);
    expect(data).toEqual({ skill: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message:
        'The query read 3 records, more than the limit of 2: request fewer items with first, or split the query.',
      path: ['skill', 'technologies'],
    });
    expect(errors?.[0]?.extensions).toEqual({ ...refused('records', 2), used: 3 });
    // the skills of the technologies are not read
    expect(reads.received.filter((name) => name === 'neighbours')).toHaveLength(1);
  });

  it('a limit in one field returns null for it, and the rest of the response', async () => {
    await start({ records: 2 });
    const { data, errors } = await server.post(
      `{ near: ${QUEUES} { name } list: node(id: "role:developer") { ... on Role { name needs { totalCount } } } }`,
    );
    expect(data).toEqual({ near: { name: expect.any(String) }, list: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ path: ['list', 'needs'], extensions: { ...refused('records', 2), used: 3 } });
  });

  it('the limit of computing time reports the time used', async () => {
    const edge = { from: 'skill:queues', to: 'skill:programming', strength: 'REQUIRED' as const, group: null };
    const closure = async () => ({ adjacency: new Map([['skill:queues', [edge]]]), truncated: false });
    await start({ computeMs: 0 }, { closure });
    const { errors } = await server.post(`{ ${QUEUES} { prerequisiteClosure { totalCount } } }`);
    expect(errors?.[0]?.extensions).toEqual(refused('computeMs', 0));
  });

  it('its deadline fails even if the database does not respond', async () => {
    await start({ deadlineMs: 2_000 }, { list: NEVER });
    const { errors, data } = await server.post(`{ roles { totalCount } ${QUEUES} { name } }`);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TIMEOUT', limit: 'REQUEST_TIMEOUT_MS', allowed: 2_000 });
    expect(errors?.[0]?.extensions?.used).toBeGreaterThanOrEqual(2_000);
    // the next request has a budget of its own
    const next = await server.post(`{ ${QUEUES} { name } }`);
    expect(next.errors).toBeUndefined();
  });

  it('the response size fails as a whole; a repeated text counts each time', async () => {
    await start({ answerBytes: 500 });
    const once = await server.post(`{ ${QUEUES} { description } }`);
    expect(once.errors).toBeUndefined();
    const aliases = Array.from({ length: 100 }, (_, at) => `d${at}: name`).join(' ');
    const { data, errors } = await server.post(`{ ${QUEUES} { ${aliases} } }`);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual(refused('answerBytes', 500));
    expect(errors?.[0]?.message).toContain('MAX_ANSWER_BYTES');
  });

  it('a limit is not logged as an error', async () => {
    await start({ records: 0, deadlineMs: 50 }, { list: NEVER });
    await server.post(`{ ${QUEUES} { name } }`);
    await server.post('{ roles { totalCount } }');
    expect(server.log).toEqual([]);
  });
});

describe('a client that disconnects before the response', () => {
  it('aborts its request: no further reads, and nothing is logged', async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const own = fakeReads();
    const list: StoredReads['list'] = async (...args) => {
      await asked;
      return own.list(...args);
    };
    await start({}, { list });
    const gone = new AbortController();
    const request = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ roles { edges { node { needs { totalCount } } } } }' }),
      signal: gone.signal,
    });
    await eventually(() => reads.received.includes('list'));
    gone.abort();
    await expect(request).rejects.toThrow();
    // the server notices it a moment later
    await new Promise((resolve) => setTimeout(resolve, 200));
    answer();
    const next = await server.post(`{ ${QUEUES} { name } }`);
    expect(next.errors).toBeUndefined();
    expect(reads.received).not.toContain('neighbours');
    expect(server.log).toEqual([]);
  });
});
