import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { CacheHints } from '../graphql/cache-hints/cache-hints.js';
import type { OperationRecord } from '../telemetry/request-record.js';
import { observeCache } from '../telemetry/service-metrics.js';
import { preferredLanguage } from './accept-language.js';
import { matchesETag, vary } from './conditional.js';
import { SeenLately } from './seen-lately.js';

/** The state of the graph that responses depend on. */
export interface GraphState {
  /** changes whenever responses may change */
  name: string;
  /** false while responses may be stale */
  isFresh: boolean;
  /** reads include every write up to this version, and possibly later ones; null if unknown */
  version: number | null;
}

export interface ResponseCacheOptions {
  /** size of the keys and responses; with 0 nothing is cached, but responses still carry ETags */
  maxBytes: number;
  /** part of the ETag, so that it never matches a response of another build */
  build: string;
  state: () => GraphState;
  /** The languages of the graph's translations. */
  languages: () => Promise<readonly string[]>;
  /** Reads the state from the database, unless nothing was read since the last call; false if it does not respond. */
  confirm: () => Promise<boolean>;
}

interface CachedResponse {
  body: string;
  contentType: string;
  cacheControl: string;
  /** whether other languages have other responses */
  isTranslated: boolean;
  etag: string;
  state: string;
  version: string | null;
  /** null where telemetry is off */
  operation: OperationRecord | null;
}

interface CacheLookup {
  /** null if the response must not be cached */
  key: string | null;
  /** the state of the graph when the request arrived */
  state: GraphState;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** null until the operation has been executed */
    cacheHints: CacheHints | null;
    cacheLookup: CacheLookup | null;
    /** the language of translations that the response has by default; null for the main one */
    language: string | null;
  }
}

/** The request header for the cost in `extensions.cost`; such a response is not cached. */
export const INCLUDE_COST = 'x-include-cost';
/** Requests with longer keys are not cached. */
const MAX_KEY_LENGTH = 16_384;
/** Apollo Server refuses a GET that has none of these headers, since browsers send it without a preflight. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name', 'content-type'];

/** The version of the graph that a response reflects: `12`, or `12-13` if it may be any of them. */
export const VERSION_HEADER = 'x-graph-version';

/**
 * Caches serialised responses of queries that come again, until the graph changes: a hit is neither parsed, nor executed, nor
 * serialised. The first response to a request is not kept: most are never asked for again, and keeping them costs the garbage
 * collector more than a small query. Responses carry an ETag, and a conditional GET gets 304. Register it after authentication and rate limits, and before
 * compression.
 */
export function registerResponseCache(
  app: FastifyInstance,
  { maxBytes, build, state, languages, confirm }: ResponseCacheOptions,
): void {
  const cache = new LRUCache<string, CachedResponse>({
    // lru-cache takes 0 for unbounded; no response fits into one byte
    maxSize: Math.max(1, maxBytes),
    sizeCalculation: ({ body }, key) => 2 * (body.length + key.length) + 200,
  });
  const seen = new SeenLately();
  const lookups = { hits: 0, misses: 0 };
  observeCache('responses', () => ({ ...lookups, bytes: cache.calculatedSize }));
  app.decorateRequest('cacheHints', null);
  app.decorateRequest('cacheLookup', null);
  app.decorateRequest('language', null);

  // without an answer, the main language: the request itself will fail, or be answered by what is in memory
  const available = () => languages().catch(() => []);

  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    const current = state();
    request.language = await preferredLanguage(request.headers['accept-language'], available);
    vary(reply, 'accept');
    const key = current.isFresh ? keyOf(request) : null;
    request.cacheLookup = { key, state: current };
    if (key === null) return;
    const found = cache.get(key);
    const response = found?.state === current.name ? found : undefined;
    lookups[response ? 'hits' : 'misses'] += 1;
    request.observed?.record.lookUp(response);
    if (response) return sendCached(request, reply, response);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const { cacheHints, cacheLookup } = request;
    if (cacheHints === null || cacheLookup === null || typeof payload !== 'string') return payload;
    const { cacheControl, hasData, reusable } = cacheHints;
    void reply.header('cache-control', cacheControl);
    if (!hasData) return payload;
    // the response reflects the version at the start of the request only if the database still has that version
    if (cacheLookup.state.version !== null && !(await confirm())) return payload;
    const current = state();
    const version = versionOf(cacheLookup.state, current);
    if (version !== null) void reply.header(VERSION_HEADER, version);
    if (!reusable || reply.statusCode !== 200) return payload;
    const isTranslated = (await available()).length > 0;
    if (isTranslated) vary(reply, 'accept-language');
    const etag = etagOf(build, cacheLookup, current);
    if (cacheLookup.key !== null && etag !== undefined) {
      void reply.header('etag', etag);
      if (seen.see(cacheLookup.key)) {
        const contentType = String(reply.getHeader('content-type'));
        const operation = request.observed?.record.operation ?? null;
        const kept = { body: payload, contentType, cacheControl, isTranslated, etag, version, operation };
        cache.set(cacheLookup.key, { ...kept, state: current.name });
      }
    }
    return matchesETag(request, etag) ? (reply.code(304), null) : payload;
  });
}

function sendCached(request: FastifyRequest, reply: FastifyReply, response: CachedResponse): FastifyReply {
  const { etag, cacheControl, isTranslated, version, contentType, body } = response;
  if (isTranslated) vary(reply, 'accept-language');
  void reply.headers({ etag, 'cache-control': cacheControl });
  if (version !== null) void reply.header(VERSION_HEADER, version);
  if (matchesETag(request, etag)) return reply.code(304).send();
  return reply.header('content-type', contentType).send(body);
}

/** null if the response may be stale */
function versionOf(before: GraphState, after: GraphState): string | null {
  if (!before.isFresh || !after.isFresh || before.version === null || after.version === null) return null;
  return before.version === after.version ? String(after.version) : `${before.version}-${after.version}`;
}

/**
 * Everything that the response depends on, except the graph; null without a body, if it is too long to cache, or if the
 * caller requires a minimum version or the cost. The parts before the input contain no line breaks.
 */
function keyOf(request: FastifyRequest): string | null {
  const { headers, viewer, language } = request;
  if ('x-minimum-version' in headers || INCLUDE_COST in headers) return null;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const input = method === 'GET' ? getInput(request) : request.bodyText;
  if (input === null || input.length > MAX_KEY_LENGTH) return null;
  return [viewer?.role ?? '', headers.accept ?? '', method, language ?? '', input].join('\n');
}

function getInput({ url, headers }: FastifyRequest): string {
  return [...PREFLIGHT_HEADERS.map((name) => headers[name] ?? ''), url].join('\n');
}

/**
 * A weak ETag: it identifies the request and the state of the graph, whatever compression is applied.
 *
 * @returns undefined if the state changed during the request, so that the response may reflect either
 */
function etagOf(build: string, { key, state }: CacheLookup, current: GraphState): string | undefined {
  if (key === null || !current.isFresh || state.name !== current.name) return undefined;
  const digest = hash('sha256', [build, current.name, key].join('\n'), 'base64url');
  return `W/"${digest.slice(0, 32)}"`;
}
