import { isIPv4 } from 'node:net';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Viewer } from './viewer.js';

export interface Caller {
  viewer: Viewer | null;
  /** the client's network address */
  ip: string;
}

/**
 * Consumes points of a caller's quota; by default one, for a request or message.
 *
 * @returns null if the caller may proceed, else the seconds until the quota is reset
 */
export type RateLimit = (caller: Caller, points?: number) => Promise<number | null>;

const WINDOW_SECONDS = 60;
/** Bounds memory: above this number, the least recently seen callers start with a new quota. */
const MAX_CALLERS = 50_000;

/**
 * Limits the points that each caller consumes per minute in this process. The window starts with the caller's first
 * request. Viewers are identified by id, anonymous callers by address (IPv6: by /64 network, the usual allocation of one
 * subscriber).
 *
 * @param pointsPerMinute 0 for no limit; a call that consumes more points than this is always refused
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
    } catch (rejection) {
      if (rejection instanceof RateLimiterRes) return Math.max(1, Math.ceil(rejection.msBeforeNext / 1_000));
      throw rejection;
    }
  };
}

/**
 * For Fastify's `trustProxy`: uses the address that the nearest proxy appended to X-Forwarded-For. The client may have
 * written the earlier ones itself.
 */
export function isNearestProxy(_address: string, hop: number): boolean {
  return hop === 0;
}

/** Identifies a caller: a viewer by id, an anonymous caller by network. */
export function callerKey({ viewer, ip }: Caller): string {
  return viewer ? `viewer:${viewer.id}` : `ip:${networkOf(ip)}`;
}

/** An IPv4 address, also if it is mapped into IPv6; the /64 network of an IPv6 address. */
function networkOf(ip: string): string {
  // already as ipaddr.js would write it, in a tenth of the time
  if (isIPv4(ip)) return ip;
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  return address instanceof ipaddr.IPv6 ? address.parts.slice(0, 4).join(':') : address.toString();
}
