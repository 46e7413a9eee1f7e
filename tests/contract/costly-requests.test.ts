import { afterEach, describe, expect, it } from '@jest/globals';
import { COSTLY_QUEUE_LIMITS } from '../../src/graphql/budget/limits.js';
import type { StoredReads } from '../../src/graph/ports/graph-reads.js';
import { WIDE_BUDGET } from '../support/budget.js';
import { eventually } from '../support/eventually.js';
import { fakeReads } from '../support/fake-reads.js';
import { readResponse, postJson, serve, type TestServer } from '../support/http.js';

/** Each reads another page, because equal concurrent reads are coalesced. */
const costly = (at: number) =>
  `{ skills(first: ${100 - at}) { edges { node { prerequisites(first: 100) { edges { node { id } } } } } } }`;
const CHEAP = '{ levels { id } }';
const { maxRunning, maxWaitingPerCaller } = COSTLY_QUEUE_LIMITS;

let server: TestServer;
let running: (() => void)[] = [];
afterEach(async () => {
  running.forEach((end) => end());
  running = [];
  await server.close();
});

/** A service whose lists of skills wait until the test resolves them, in order of the requests. */
async function start(settings: Parameters<typeof serve>[1] = {}): Promise<void> {
  const { skills } = fakeReads();
  const held: typeof skills = async (...asked) => {
    await new Promise<void>((resolve) => running.push(resolve));
    return skills(...asked);
  };
  server = await serve(fakeReads({ skills: held }), { budget: WIDE_BUDGET, ...settings });
}

describe('costly requests', () => {
  it('run two at a time, and do not delay cheap requests', async () => {
    await start();
    const answers = Array.from({ length: 4 }, (_, at) => server.post(costly(at)));
    await eventually(() => running.length === maxRunning);
    for (let ended = 1; ended <= 4; ended += 1) {
      expect((await server.post(CHEAP)).errors).toBeUndefined();
      running[ended - 1]!();
      await eventually(() => running.length === Math.min(4, maxRunning + ended));
    }
    for (const { errors } of await Promise.all(answers)) expect(errors).toBeUndefined();
  });

  it('above the maximum of waiting requests per caller get 429 with retry-after', async () => {
    await start();
    const waiting = Array.from({ length: maxRunning + maxWaitingPerCaller }, (_, at) => server.post(costly(at)));
    await eventually(() => running.length === maxRunning);
    const refused = await server.post(costly(50));
    expect([refused.status, refused.errors]).toMatchObject([429, [{ extensions: { code: 'RATE_LIMITED' } }]]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    for (let at = 0; at < waiting.length; at += 1) {
      await eventually(() => running.length > at);
      running[at]!();
    }
    for (const { errors } of await Promise.all(waiting)) expect(errors).toBeUndefined();
  });

  it('that are waiting fail at their deadline and leave the queue', async () => {
    await start({ budget: { ...WIDE_BUDGET, deadlineMs: 2_000 } });
    const answers = await Promise.all([1, 2, 3].map((at) => server.post(costly(at))));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions?.code)).toEqual(['TIMEOUT', 'TIMEOUT', 'TIMEOUT']);
    running.forEach((end) => end());
    running = [];
    const next = server.post(costly(50));
    await eventually(() => running.length === 1);
    running[0]!();
    expect((await next).errors).toBeUndefined();
  });
});

describe('before the sizes of lists are known', () => {
  it('what looks costly waits for them and is not refused, and other requests do not wait', async () => {
    let end = () => {};
    const known = new Promise<void>((resolve) => (end = resolve));
    const sizes: StoredReads['sizes'] = async () => {
      await known;
      return new Map([['SKILL', { count: 3, degrees: { REQUIRES_OUT: 1 } }]]);
    };
    server = await serve(fakeReads({ sizes }), { budget: WIDE_BUDGET, limits: { depth: 12, cost: 1_000 } });
    const pages = Array.from({ length: maxRunning + maxWaitingPerCaller + 1 }, (_, at) => server.post(costly(at)));
    expect((await server.post(CHEAP)).errors).toBeUndefined();
    end();
    for (const { errors } of await Promise.all(pages)) expect(errors).toBeUndefined();
  });

  it('what is too costly is refused where they cannot be read', async () => {
    const sizes = () => Promise.reject(new Error('away'));
    server = await serve(fakeReads({ sizes }), { limits: { depth: 12, cost: 1_000 } });
    expect((await server.post(costly(0))).errors?.[0]?.extensions?.code).toBe('TOO_COMPLEX');
  });
});

describe('the cost of a request', () => {
  it('is returned if requested, and such a response is not cached', async () => {
    await start({ responseCacheBytes: 1 << 20 });
    const ask = async (headers: Record<string, string>) =>
      readResponse(await postJson(`${server.url}/graphql`, { query: CHEAP }, headers));
    const shown = (await ask({ 'x-include-cost': '1' })) as { extensions?: object; headers: Headers };
    expect(shown.extensions).toEqual({ cost: { estimated: expect.any(Number), actual: expect.any(Number) } });
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(await ask({})).not.toHaveProperty('extensions');
  });

  it('counts towards the cost limit per minute', async () => {
    await start({ rateLimitCostPerMinute: 200 });
    const statuses: number[] = [];
    for (let at = 0; at < 5; at += 1) statuses.push((await server.post(`query q${at} ${CHEAP}`)).status);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
  });
});
