import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type KnownDocuments, unknownDocument } from '../graphql/known-documents.js';
import { parametersOf } from './body.js';
import { sendError } from './errors.js';

const ROUTES: readonly (string | undefined)[] = ['/graphql', '/graphql/stream'];

/**
 * Refuses requests with other documents. Register it before the response cache, which would answer with documents that the
 * list no longer has.
 */
export function registerKnownDocuments(app: FastifyInstance, documents: KnownDocuments): void {
  app.addHook('preHandler', async (request, reply) => {
    if (!ROUTES.includes(request.routeOptions.url) || isKnown(request, documents)) return;
    const { message, extensions } = unknownDocument();
    return sendError(reply, 400, message, extensions);
  });
}

/** A request without a document is refused later: it is malformed, or opens a WebSocket. */
function isKnown(request: FastifyRequest, documents: KnownDocuments): boolean {
  const { query, extensions } = parametersOf(request);
  if (query !== undefined && query !== null && query !== '')
    return typeof query === 'string' && documents.hasText(query);
  const id = hashIn(extensions);
  return id === undefined || (typeof id === 'string' && documents.get(id) !== undefined);
}

/** The hash of a persisted query, as Apollo's clients send it; in a GET as JSON. */
function hashIn(extensions: unknown): unknown {
  const { persistedQuery } = (typeof extensions === 'string' ? parseJson(extensions) : (extensions ?? {})) as {
    persistedQuery?: { sha256Hash?: unknown } | null;
  };
  return persistedQuery?.sha256Hash;
}

function parseJson(text: string): object {
  try {
    return (JSON.parse(text) ?? {}) as object;
  } catch {
    return {};
  }
}
