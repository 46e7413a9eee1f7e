import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from './viewer.js';

export interface Caller {
  viewer: Viewer | null;
  /** the network address that the request came from */
  ip: string;
}

/** Counts one request of a caller. Gives null where it may go on, else the seconds to wait. */
export type RateLimit = (caller: Caller) => Promise<number | null>;

/**
 * So many requests of each viewer a minute; who is anonymous is known by address (of IPv6 by its /64 network, which is
 * what one subscriber has). Counts are kept in this process.
 *
 * @param perMinute 0 for no limit
 */
export async function registerRateLimit(app: FastifyInstance, perMinute: number): Promise<RateLimit> {
  if (perMinute === 0) return async () => null;
  await app.register(rateLimit, { global: false, max: perMinute, timeWindow: '1 minute', keyGenerator: keyOf });
  const count = app.createRateLimit();
  return async (caller) => {
    // a WebSocket's messages count as well, and are no requests of Fastify's; of a request it reads only these
    const counted = await count({ ...caller, routeOptions: {} } as unknown as FastifyRequest);
    return !counted.isAllowed && counted.isExceeded ? counted.ttlInSeconds : null;
  };
}

/**
 * For Fastify's `trustProxy`: the address is what the nearest proxy saw, the last of X-Forwarded-For. Addresses before it
 * are the caller's own words.
 */
export function isNearestProxy(_address: string, hop: number): boolean {
  return hop === 0;
}

function keyOf(caller: Caller): string {
  return caller.viewer?.id ?? `ip:${normalizeIP(caller.ip)}`;
}
