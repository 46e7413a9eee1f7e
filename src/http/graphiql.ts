import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import { pathOf } from './errors.js';

const NOT_BUILT = 'GraphiQL has not been built. Run `npm run build`, then start the service again.\n';

/** Everything comes from this service. Monaco sets styles inline; GraphiQL's fonts and icons lie in its style sheet. */
const CONTENT_SECURITY_POLICY = [
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
].join('; ');

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
  vary: 'accept',
};

/**
 * GraphiQL for browsers at `/graphql`, beside the API at the same address: a GET that accepts HTML and brings no query
 * gets the page, all else goes on to the API's own route. 503 with the way out where the page has not been built.
 *
 * @param folder what `vite build` wrote: index.html and assets/ with hashed names
 */
export async function graphiqlPage(
  app: FastifyInstance,
  folder = join(packageRoot, 'dist', 'graphiql'),
): Promise<void> {
  const index = join(folder, 'index.html');
  const page = existsSync(index) ? readFileSync(index, 'utf8') : undefined;
  app.addHook('onRequest', async (request, reply) => {
    if (!wantsPage(request)) return;
    if (page === undefined) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
    return reply.headers(PAGE_HEADERS).send(page);
  });
  if (page === undefined) return;
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/graphql/assets/',
    index: false,
    decorateReply: false,
    immutable: true,
    maxAge: '1y',
  });
}

function wantsPage(request: FastifyRequest): boolean {
  const { method, headers, query } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  return (
    pathOf(request) === '/graphql' &&
    !!headers.accept?.includes('text/html') &&
    !Object.hasOwn(query as object, 'query')
  );
}
