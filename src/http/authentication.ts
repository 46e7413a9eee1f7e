import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ServiceError } from '../model/errors.js';
import { hasLeft, refuse } from './errors.js';
import type { Authenticate } from '../auth/authenticate.js';
import { overHttp, rateLimited } from '../auth/errors.js';
import { createRateLimit, type RateLimit } from '../auth/rate-limit.js';
import type { Viewer } from '../auth/viewer.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** who asks, on the routes of GraphQL; null for the anonymous */
    viewer: Viewer | null;
  }
}

export interface HttpAccessOptions {
  authenticate: Authenticate;
  /** 0 for no limit */
  rateLimitPerMinute: number;
}

/**
 * Finds out who asks, once a request, on the routes of GraphQL alone, and refuses what comes too often or with bad
 * credentials. To be registered after CORS, so that web pages can read the refusal.
 *
 * @returns the limit, for what comes by other ways than a request (messages of a WebSocket)
 */
export function registerAccess(app: FastifyInstance, options: HttpAccessOptions): RateLimit {
  const limit = createRateLimit(options.rateLimitPerMinute);
  app.decorateRequest('viewer', null);
  app.addHook('onRequest', async (request, reply) => {
    if (!asksGraph(request)) return;
    // a socket that is closed in the meantime has no address
    const { ip } = request;
    const { viewer, error } = await identify(options.authenticate, request);
    // bad credentials are counted by address before they are refused: they cannot be guessed at without end
    const wait = await limit({ viewer, ip });
    if (hasLeft(request)) return reply.hijack();
    if (wait !== null) return answer(reply, rateLimited(wait));
    if (error) return answer(reply, error);
    request.viewer = viewer;
  });
  return limit;
}

/** By the route that was matched and not by the address, which can be written in many ways. */
function asksGraph({ routeOptions: { url } }: FastifyRequest): boolean {
  if (url === undefined || url.startsWith('/graphql/assets/')) return false;
  return url === '/graphql' || url.startsWith('/graphql/');
}

interface Identified {
  viewer: Viewer | null;
  error: ServiceError | null;
}

async function identify(authenticate: Authenticate, { headers }: FastifyRequest): Promise<Identified> {
  try {
    return { viewer: await authenticate(headers), error: null };
  } catch (error) {
    if (error instanceof ServiceError) return { viewer: null, error };
    throw error;
  }
}

function answer(reply: FastifyReply, error: ServiceError): FastifyReply {
  const { status, headers } = overHttp(error);
  return refuse(reply.headers(headers), status, error.message, error.extensions);
}
