import type { FastifyInstance, FastifyRequest } from 'fastify';
import { join } from 'node:path';
import { packageRoot } from '../process/package-root.js';
import { serveBuiltPage } from './built-page.js';
import { pathOf } from './errors.js';

/** All resources come from this service. Monaco uses inline styles; GraphiQL's style sheet embeds fonts and icons. */
const POLICY = [
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
];

/**
 * Serves GraphiQL at `/graphql`, the URL of the API: a GET that accepts HTML and contains no query gets the page; other
 * requests are handled by the API's route.
 */
export async function graphiqlPage(
  app: FastifyInstance,
  folder = join(packageRoot, 'dist', 'graphiql'),
): Promise<void> {
  const page = { name: 'GraphiQL', folder, assets: '/graphql/assets/', policy: POLICY };
  const send = await serveBuiltPage(app, page);
  app.addHook('onRequest', async (request, reply) => {
    if (acceptsPage(request)) return send(reply);
  });
}

const KNOWN_DOCUMENTS_ONLY =
  '<!doctype html><html lang="en"><title>GraphiQL</title><p>GraphiQL cannot run here: this service executes only the ' +
  'documents that are listed in <code>KNOWN_DOCUMENTS</code>. Use a service without that setting to write queries.';

/** Says at `/graphql` why GraphiQL, which sends any document, cannot run. */
export function explainGraphiql(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (acceptsPage(request)) return reply.type('text/html; charset=utf-8').send(KNOWN_DOCUMENTS_ONLY);
  });
}

function acceptsPage(request: FastifyRequest): boolean {
  const { method, headers, query } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  return (
    pathOf(request) === '/graphql' &&
    !!headers.accept?.includes('text/html') &&
    !['query', 'extensions'].some((name) => Object.hasOwn(query as object, name))
  );
}
