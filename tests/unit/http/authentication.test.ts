import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { authenticationUnavailable } from '../../../src/auth/errors.js';
import { registerAuthentication } from '../../../src/http/authentication.js';
import { isNearestProxy, type RateLimit } from '../../../src/auth/rate-limit.js';
import type { Viewer } from '../../../src/auth/viewer.js';
import { unauthenticated } from '../../../src/model/errors.js';

const ADA: Viewer = { id: 'jwt:ada', role: 'curator' };
const BEN: Viewer = { id: 'key:ben', role: 'reader' };

async function authenticate({ authorization }: { authorization?: string | undefined }): Promise<Viewer | null> {
  switch (authorization) {
    case undefined:
      return null;
    case 'ada':
      return ADA;
    case 'ben':
      return BEN;
    case 'unverifiable':
      throw authenticationUnavailable('later', new Error('unavailable'), 5);
    default:
      throw unauthenticated('bad');
  }
}

let app: FastifyInstance;
let rateLimit: RateLimit;
afterEach(() => app.close());

/** @returns a function that requests a path with credentials, and with an X-Forwarded-For address */
async function listen(rateLimitPerMinute: number, trustProxy: false | typeof isNearestProxy = false) {
  app = Fastify({ trustProxy });
  rateLimit = registerAuthentication(app, { authenticate, rateLimitPerMinute });
  for (const path of ['/graphql', '/graphql/stream', '/graphql/assets/app.js', '/health/live']) {
    app.get(path, async ({ viewer }) => ({ viewer }));
  }
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return async (path: string, who?: string, address?: string) => {
    const headers = { ...(who ? { authorization: who } : {}), ...(address ? { 'x-forwarded-for': address } : {}) };
    const response = await fetch(url + path, { headers });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
}

describe('a request', () => {
  it('is authenticated on every GraphQL route, whatever the encoding of the URL', async () => {
    const ask = await listen(0);
    for (const path of ['/graphql', '/graphql?query=x', '/%67raphql', '/graphql/stream']) {
      expect(await ask(path, 'ada')).toMatchObject({ status: 200, body: { viewer: ADA } });
    }
    expect(await ask('/graphql')).toMatchObject({ status: 200, body: { viewer: null } });
  });

  it('with invalid credentials gets a GraphQL error with HTTP 401', async () => {
    const ask = await listen(0);
    const { status, headers, body } = await ask('/graphql', 'mallory');
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body).toEqual({ errors: [{ message: 'bad', extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('whose credentials cannot be verified gets 503 with retry-after', async () => {
    const ask = await listen(0);
    const { status, headers, body } = await ask('/graphql', 'unverifiable');
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(body).toEqual({
      errors: [{ message: 'later', extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 } }],
    });
  });

  it('for health or assets is not authenticated', async () => {
    const ask = await listen(0);
    for (const path of ['/health/live', '/graphql/assets/app.js']) {
      expect(await ask(path, 'mallory')).toMatchObject({ status: 200 });
    }
  });
});

describe('the rate limit', () => {
  it('refuses requests above the limit with a GraphQL error and retry-after', async () => {
    const ask = await listen(2);
    expect([(await ask('/graphql')).status, (await ask('/graphql/stream')).status]).toEqual([200, 200]);
    const { status, headers, body } = await ask('/%67raphql');
    const wait = Number(headers.get('retry-after'));
    expect(status).toBe(429);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(body).toEqual({
      errors: [
        {
          message: `Too many requests; try again in ${wait} s.`,
          extensions: { code: 'RATE_LIMITED', retryAfterSeconds: wait },
        },
      ],
    });
  });

  it('counts per viewer, and per address for anonymous callers', async () => {
    const ask = await listen(1);
    const statuses = [];
    for (const who of ['ada', 'ben', undefined, 'ada', 'ben', undefined]) {
      statuses.push((await ask('/graphql', who)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429, 429]);
  });

  it('counts invalid credentials per address, to limit guessing', async () => {
    const ask = await listen(2);
    const statuses = [];
    for (const who of ['guess-1', 'guess-2', 'guess-3']) statuses.push((await ask('/graphql', who)).status);
    expect(statuses).toEqual([401, 401, 429]);
  });

  it('does not count health and assets', async () => {
    const ask = await listen(1);
    for (const path of ['/health/live', '/graphql/assets/app.js', '/health/live', '/graphql/assets/app.js']) {
      expect((await ask(path)).status).toBe(200);
    }
    expect((await ask('/graphql')).status).toBe(200);
  });

  it('is disabled with 0', async () => {
    const ask = await listen(0);
    for (const _again of [1, 2, 3]) expect((await ask('/graphql')).status).toBe(200);
  });

  it('ignores X-Forwarded-For without TRUST_PROXY', async () => {
    const ask = await listen(1);
    await ask('/graphql', undefined, '192.0.2.1');
    expect((await ask('/graphql', undefined, '192.0.2.2')).status).toBe(429);
  });

  it('uses the last address of X-Forwarded-For with TRUST_PROXY', async () => {
    const ask = await listen(1, isNearestProxy);
    const statuses = [];
    for (const address of ['192.0.2.1', '192.0.2.2', '203.0.113.9, 192.0.2.1']) {
      statuses.push((await ask('/graphql', undefined, address)).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('treats an IPv6 /64 network as one caller', async () => {
    const ask = await listen(1, isNearestProxy);
    const statuses = [];
    for (const address of ['2001:db8::1', '2001:db8::2', '2001:db8:0:1::1']) {
      statuses.push((await ask('/graphql', undefined, address)).status);
    }
    expect(statuses).toEqual([200, 429, 200]);
  });

  it('treats an IPv4-mapped IPv6 address as the IPv4 address', async () => {
    await listen(1);
    const waits = [];
    for (const ip of ['192.0.2.1', '::ffff:192.0.2.1', '::ffff:192.0.2.2']) {
      waits.push((await rateLimit({ viewer: null, ip })) === null);
    }
    expect(waits).toEqual([true, false, true]);
  });

  it('counts the points of each call', async () => {
    await listen(10);
    const ada = { viewer: ADA, ip: '192.0.2.1' };
    expect(await rateLimit(ada, 8)).toBeNull();
    expect(await rateLimit(ada, 3)).toBeGreaterThan(0);
    expect(await rateLimit({ ...ada, viewer: BEN }, 10)).toBeNull();
  });

  it('counts WebSocket messages together with requests', async () => {
    const ask = await listen(2);
    expect(await rateLimit({ viewer: ADA, ip: '192.0.2.1' })).toBeNull();
    expect((await ask('/graphql', 'ada')).status).toBe(200);
    expect(await rateLimit({ viewer: ADA, ip: '192.0.2.1' })).toBeGreaterThan(0);
  });
});
