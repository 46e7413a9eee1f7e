import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Viewer } from './viewer.js';

export interface Caller {
  viewer: Viewer | null;
  /** the network address that the request came from */
  ip: string;
}

/**
 * Consumes points of a caller's allowance: one for each request or message, unless given.
 *
 * @returns null if the caller may proceed, else the seconds until the allowance is full again
 */
export type RateLimit = (caller: Caller, points?: number) => Promise<number | null>;

const WINDOW_SECONDS = 60;
/** Bounds memory: of more callers within a window, those that were seen least recently start again. */
const MAX_CALLERS = 50_000;

/**
 * Limits the points that each caller consumes within a minute, in this process. The minute begins with the caller's first
 * request. Viewers are distinguished by their id, anonymous callers by address (IPv6: by /64 network, which is what one
 * subscriber is assigned).
 *
 * @param pointsPerMinute 0 for no limit; a call of more points than this is always refused
 */
export function createRateLimit(pointsPerMinute: number): RateLimit {
  if (pointsPerMinute === 0) return async () => null;
  const limiter = new RateLimiterMemory({ points: pointsPerMinute, duration: WINDOW_SECONDS });
  const callers = new LRUCache<string, true>({
    max: MAX_CALLERS,
    dispose: (_value, key, reason) => {
      if (reason === 'evict') void limiter.delete(key);
    },
  });
  return async (caller, points = 1) => {
    const key = callerKey(caller);
    callers.set(key, true);
    try {
      await limiter.consume(key, points);
      return null;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      throw refused;
    }
  };
}

/**
 * For Fastify's `trustProxy`: the address is what the nearest proxy saw, the last of X-Forwarded-For. Addresses before it
 * are the caller's own words.
 */
export function isNearestProxy(_address: string, hop: number): boolean {
  return hop === 0;
}

/** Distinguishes callers: viewers by their id, anonymous ones by network. */
export function callerKey({ viewer, ip }: Caller): string {
  return viewer ? `viewer:${viewer.id}` : `ip:${networkOf(ip)}`;
}

/** An IPv4 address as it is, also where it is mapped into IPv6; the /64 network of an IPv6 address. */
function networkOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  return address instanceof ipaddr.IPv6 ? address.parts.slice(0, 4).join(':') : address.toString();
}
