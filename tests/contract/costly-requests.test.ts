import { afterEach, describe, expect, it } from '@jest/globals';
import { COSTLY_QUEUE_LIMITS } from '../../src/graphql/budget/limits.js';
import { WIDE_BUDGET } from '../support/budget.js';
import { fakeReads } from '../support/fake-reads.js';
import { answerOf, postJson, serve, type TestServer } from '../support/http.js';

/** Each reads another page: equal reads at the same time would be one. */
const costly = (at: number) =>
  `{ skills(first: ${100 - at}) { edges { node { prerequisites(first: 100) { edges { node { id } } } } } } }`;
const CHEAP = '{ levels { id } }';
const { atOnce, waitingPerCaller } = COSTLY_QUEUE_LIMITS;

let server: TestServer;
let running: (() => void)[] = [];
afterEach(async () => {
  running.forEach((end) => end());
  running = [];
  await server.close();
});

/** A service whose lists of skills wait until the test ends them, in the order in which they were asked for. */
async function start(settings: Parameters<typeof serve>[1] = {}): Promise<void> {
  const { skills } = fakeReads();
  const held: typeof skills = async (...asked) => {
    await new Promise<void>((resolve) => running.push(resolve));
    return skills(...asked);
  };
  server = await serve(fakeReads({ skills: held }), { budget: WIDE_BUDGET, ...settings });
}

/** Fails instead of waiting for ever, so that a failed test leaves nothing behind. */
const eventually = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 4_000) throw new Error('what the test waits for did not happen');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

describe('costly requests', () => {
  it('run two at a time, while others are answered', async () => {
    await start();
    const answers = Array.from({ length: 4 }, (_, at) => server.post(costly(at)));
    await eventually(() => running.length === atOnce);
    for (let ended = 1; ended <= 4; ended += 1) {
      expect((await server.post(CHEAP)).errors).toBeUndefined();
      running[ended - 1]!();
      await eventually(() => running.length === Math.min(4, atOnce + ended));
    }
    for (const { errors } of await Promise.all(answers)) expect(errors).toBeUndefined();
  });

  it('of one caller wait up to a share; more get 429 and when to try again', async () => {
    await start();
    const waiting = Array.from({ length: atOnce + waitingPerCaller }, (_, at) => server.post(costly(at)));
    await eventually(() => running.length === atOnce);
    const refused = await server.post(costly(50));
    expect([refused.status, refused.errors]).toMatchObject([429, [{ extensions: { code: 'RATE_LIMITED' } }]]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    for (let at = 0; at < waiting.length; at += 1) {
      await eventually(() => running.length > at);
      running[at]!();
    }
    for (const { errors } of await Promise.all(waiting)) expect(errors).toBeUndefined();
  });

  it('that wait end at their deadline, and leave their place', async () => {
    await start({ budget: { ...WIDE_BUDGET, deadlineMs: 300 } });
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

describe('the cost of a request', () => {
  it('is shown to a caller who asks for it, and such an answer is not kept', async () => {
    await start({ answerBytes: 1 << 20 });
    const ask = async (headers: Record<string, string>) =>
      answerOf(await postJson(`${server.url}/graphql`, { query: CHEAP }, headers));
    const shown = (await ask({ 'x-include-cost': '1' })) as { extensions?: object; headers: Headers };
    expect(shown.extensions).toEqual({ cost: { estimated: expect.any(Number), actual: expect.any(Number) } });
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(await ask({})).not.toHaveProperty('extensions');
  });

  it('counts towards the limit of a minute', async () => {
    await start({ rateLimitCostPerMinute: 200 });
    const statuses: number[] = [];
    for (let at = 0; at < 5; at += 1) statuses.push((await server.post(`query q${at} ${CHEAP}`)).status);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
  });
});
