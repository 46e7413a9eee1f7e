import type { FastifyInstance, FastifyRequest } from 'fastify';
import { join } from 'node:path';
import { packageRoot } from '../process/package-root.js';
import { serveBuiltPage } from './built-page.js';
import { pathOf } from './errors.js';

/** Everything comes from this service. Monaco sets styles inline; GraphiQL's fonts and icons lie in its style sheet. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/**
 * GraphiQL for browsers at `/graphql`, beside the API at the same address: a GET that accepts HTML and brings no query
 * gets the page, all else goes on to the API's own route.
 */
export async function graphiqlPage(
  app: FastifyInstance,
  folder = join(packageRoot, 'dist', 'graphiql'),
): Promise<void> {
  const page = { name: 'GraphiQL', folder, assets: '/graphql/assets/', policy: POLICY };
  const send = await serveBuiltPage(app, page);
  app.addHook('onRequest', async (request, reply) => {
    if (wantsPage(request)) return send(reply);
  });
}

function wantsPage(request: FastifyRequest): boolean {
  const { method, headers, query } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  return (
    pathOf(request) === '/graphql' &&
    !!headers.accept?.includes('text/html') &&
    !['query', 'extensions'].some((name) => Object.hasOwn(query as object, name))
  );
}
