import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ServiceError } from '../model/errors.js';
import { isDisconnected, sendServiceError } from './errors.js';
import { SNAPSHOT_URL } from './snapshot.js';
import type { Authenticate } from '../auth/authenticate.js';
import { rateLimited } from '../auth/errors.js';
import { createRateLimit, type RateLimit } from '../auth/rate-limit.js';
import type { Viewer } from '../auth/viewer.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** set on the routes of the API; null for an anonymous caller */
    viewer: Viewer | null;
  }
}

export interface AuthenticationOptions {
  authenticate: Authenticate;
  /** 0 for no limit */
  rateLimitPerMinute: number;
}

/**
 * Authenticates each request to the API, and refuses invalid credentials and requests above the rate limit.
 * Register it after CORS, so that web pages can read the error.
 *
 * @returns the rate limit, to be applied to WebSocket messages as well
 */
export function registerAuthentication(app: FastifyInstance, options: AuthenticationOptions): RateLimit {
  const rateLimit = createRateLimit(options.rateLimitPerMinute);
  app.decorateRequest('viewer', null);
  app.addHook('onRequest', async (request, reply) => {
    if (!isApiRoute(request)) return;
    // read now: a closed socket has no address
    const { ip } = request;
    const { viewer, error } = await authenticateRequest(options.authenticate, request);
    // invalid credentials count against the address, which limits guessing
    const retryAfter = await rateLimit({ viewer, ip });
    if (isDisconnected(request)) return reply.hijack();
    if (retryAfter !== null) return sendServiceError(reply, rateLimited(retryAfter));
    if (error) return sendServiceError(reply, error);
    request.viewer = viewer;
  });
  return rateLimit;
}

/** Checks the matched route, not the URL, which can be percent-encoded in many ways. */
function isApiRoute({ routeOptions: { url } }: FastifyRequest): boolean {
  if (url === undefined || url.startsWith('/graphql/assets/')) return false;
  return url === SNAPSHOT_URL || url === '/mcp' || url === '/graphql' || url.startsWith('/graphql/');
}

async function authenticateRequest(authenticate: Authenticate, { headers }: FastifyRequest) {
  try {
    return { viewer: await authenticate(headers), error: null };
  } catch (error) {
    if (error instanceof ServiceError) return { viewer: null, error };
    throw error;
  }
}
