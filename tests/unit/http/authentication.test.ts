import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { cannotCheck } from '../../../src/auth/errors.js';
import { registerAccess } from '../../../src/http/authentication.js';
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
    case 'away':
      throw cannotCheck('later', new Error('away'), 5);
    default:
      throw unauthenticated('bad');
  }
}

let app: FastifyInstance;
let limit: RateLimit;
afterEach(() => app.close());

/** @returns asks a path as somebody, from an address that a proxy tells */
async function listen(rateLimitPerMinute: number, trustProxy: false | typeof isNearestProxy = false) {
  app = Fastify({ trustProxy });
  limit = registerAccess(app, { authenticate, rateLimitPerMinute });
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
  it('knows its viewer on every route of GraphQL, however its address is written', async () => {
    const ask = await listen(0);
    for (const path of ['/graphql', '/graphql?query=x', '/%67raphql', '/graphql/stream']) {
      expect(await ask(path, 'ada')).toMatchObject({ status: 200, body: { viewer: ADA } });
    }
    expect(await ask('/graphql')).toMatchObject({ status: 200, body: { viewer: null } });
  });

  it('with bad credentials is refused as GraphQL does it, and as HTTP does', async () => {
    const ask = await listen(0);
    const { status, headers, body } = await ask('/graphql', 'mallory');
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body).toEqual({ errors: [{ message: 'bad', extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('whose credentials cannot be checked now is told when to come again', async () => {
    const ask = await listen(0);
    const { status, headers, body } = await ask('/graphql', 'away');
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(body).toEqual({
      errors: [{ message: 'later', extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 } }],
    });
  });

  it('for health or the assets of the page needs no credentials, and bad ones do no harm', async () => {
    const ask = await listen(0);
    for (const path of ['/health/live', '/graphql/assets/app.js']) {
      expect(await ask(path, 'mallory')).toMatchObject({ status: 200 });
    }
  });
});

describe('the rate limit', () => {
  it('refuses what is too much in a minute, as GraphQL does it, and says when to come again', async () => {
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

  it('counts each viewer apart, and the anonymous by address', async () => {
    const ask = await listen(1);
    const statuses = [];
    for (const who of ['ada', 'ben', undefined, 'ada', 'ben', undefined]) {
      statuses.push((await ask('/graphql', who)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429, 429]);
  });

  it('counts bad credentials by address, so that they are not guessed at without end', async () => {
    const ask = await listen(2);
    const statuses = [];
    for (const who of ['guess-1', 'guess-2', 'guess-3']) statuses.push((await ask('/graphql', who)).status);
    expect(statuses).toEqual([401, 401, 429]);
  });

  it('never counts health and the assets of the page', async () => {
    const ask = await listen(1);
    for (const path of ['/health/live', '/graphql/assets/app.js', '/health/live', '/graphql/assets/app.js']) {
      expect((await ask(path)).status).toBe(200);
    }
    expect((await ask('/graphql')).status).toBe(200);
  });

  it('is off at 0', async () => {
    const ask = await listen(0);
    for (const _again of [1, 2, 3]) expect((await ask('/graphql')).status).toBe(200);
  });

  it('takes no address from a header that anyone may send', async () => {
    const ask = await listen(1);
    await ask('/graphql', undefined, '192.0.2.1');
    expect((await ask('/graphql', undefined, '192.0.2.2')).status).toBe(429);
  });

  it('takes the address that a trusted proxy added last, whatever the caller wrote before it', async () => {
    const ask = await listen(1, isNearestProxy);
    const statuses = [];
    for (const address of ['192.0.2.1', '192.0.2.2', '203.0.113.9, 192.0.2.1']) {
      statuses.push((await ask('/graphql', undefined, address)).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('takes the IPv6 addresses of one network for one caller', async () => {
    const ask = await listen(1, isNearestProxy);
    const statuses = [];
    for (const address of ['2001:db8::1', '2001:db8::2', '2001:db8:0:1::1']) {
      statuses.push((await ask('/graphql', undefined, address)).status);
    }
    expect(statuses).toEqual([200, 429, 200]);
  });

  it('takes an IPv4 address that is mapped into IPv6 for the same caller, and its neighbour for another', async () => {
    await listen(1);
    const waits = [];
    for (const ip of ['192.0.2.1', '::ffff:192.0.2.1', '::ffff:192.0.2.2']) {
      waits.push((await limit({ viewer: null, ip })) === null);
    }
    expect(waits).toEqual([true, false, true]);
  });

  it('counts the points of a call', async () => {
    await listen(10);
    const ada = { viewer: ADA, ip: '192.0.2.1' };
    expect(await limit(ada, 8)).toBeNull();
    expect(await limit(ada, 3)).toBeGreaterThan(0);
    expect(await limit({ ...ada, viewer: BEN }, 10)).toBeNull();
  });

  it('counts what comes by a WebSocket together with requests', async () => {
    const ask = await listen(2);
    expect(await limit({ viewer: ADA, ip: '192.0.2.1' })).toBeNull();
    expect((await ask('/graphql', 'ada')).status).toBe(200);
    expect(await limit({ viewer: ADA, ip: '192.0.2.1' })).toBeGreaterThan(0);
  });
});
