import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';

/** What GraphQL says of its answer, for HTTP. */
export interface AnswerNotes {
  /** whether anyone of the same rights who asks the same of the same graph gets the same */
  reusable: boolean;
  cacheControl: string;
}

/** The graph as answers know it. */
export interface AnsweredState {
  /** another name, perhaps another answer */
  name: string;
  /** false while answers may be older than the database */
  current: boolean;
}

export interface AnswerCacheOptions {
  /** of the answers and the questions; 0 for none: then answers carry ETags all the same */
  maxBytes: number;
  /** what an ETag of another build must not match */
  build: string;
  state: () => AnsweredState;
}

interface Answer {
  body: string;
  contentType: string;
  cacheControl: string;
  etag: string;
  state: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** what GraphQL says of the answer; null until it has been executed */
    answer: AnswerNotes | null;
    /** under which the answer is kept, and of which state it is; null where it is not to be kept */
    asked: { key: string; state: string } | null;
  }
}

/** The header that asks for the cost of a request in `extensions.cost`; such an answer is not kept. */
export const INCLUDE_COST = 'x-include-cost';
/** A request may hold this much to be looked up; what is longer is executed. */
const KEY_AT_MOST = 16_384;
/** Of a header that a web page cannot send elsewhere without asking first; GraphQL refuses a GET without one. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name', 'content-type'];

/**
 * Answers of queries, kept as they were written, until the graph changes: asked again, they are neither parsed, nor
 * executed, nor serialised. Each carries an ETag; a GET that brings it back gets 304. To be called after the caller is
 * authenticated and counted, and before anything that compresses.
 */
export function cacheAnswers(app: FastifyInstance, { maxBytes, build, state }: AnswerCacheOptions): void {
  const kept = new LRUCache<string, Answer>({
    // nothing is as small as one byte, and 0 would mean no bound
    maxSize: Math.max(1, maxBytes),
    sizeCalculation: ({ body }, key) => 2 * (body.length + key.length) + 200,
  });
  app.decorateRequest('answer', null);
  app.decorateRequest('asked', null);

  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    const vary = reply.getHeader('vary');
    void reply.header('vary', vary === undefined ? 'accept' : `${String(vary)}, accept`);
    const { name, current } = state();
    const key = current ? keyOf(request) : null;
    if (key === null) return;
    request.asked = { key, state: name };
    const answer = kept.get(key);
    if (answer?.state === name) return send(request, reply, answer);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const { answer, asked } = request;
    if (answer === null || typeof payload !== 'string') return payload;
    const { cacheControl, reusable } = answer;
    void reply.header('cache-control', cacheControl);
    const { name, current } = state();
    // where a write came in between, the answer may be of either state
    if (!reusable || !current || asked?.state !== name || reply.statusCode !== 200) return payload;
    const etag = etagOf(build, asked);
    const contentType = String(reply.getHeader('content-type'));
    kept.set(asked.key, { body: payload, contentType, cacheControl, etag, state: name });
    void reply.header('etag', etag);
    return isKnown(request, etag) ? (reply.code(304), null) : payload;
  });
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  void reply.header('etag', answer.etag).header('cache-control', answer.cacheControl);
  if (isKnown(request, answer.etag)) return reply.code(304).send();
  return reply.header('content-type', answer.contentType).send(answer.body);
}

/** Only of a GET: elsewhere HTTP gives the header another meaning. */
function isKnown({ method, headers }: FastifyRequest, etag: string): boolean {
  return method === 'GET' && (headers['if-none-match'] ?? '').split(/,\s*/).includes(etag);
}

/**
 * All that the answer hangs on, beside the graph; null where it is not worth keeping, or must be as new as the caller
 * says. Headers hold no line breaks, so that no part can pass for another.
 */
function keyOf(request: FastifyRequest): string | null {
  const { method, headers, viewer } = request;
  if ('x-minimum-version' in headers || INCLUDE_COST in headers) return null;
  const question = method === 'GET' ? askedByAddress(request) : JSON.stringify(request.body);
  if (question === undefined || question.length > KEY_AT_MOST) return null;
  return [viewer?.role ?? '', headers.accept ?? '', method, question].join('\n');
}

function askedByAddress({ url, headers }: FastifyRequest): string {
  return [...PREFLIGHTED.map((name) => headers[name] ?? ''), url].join('\n');
}

/** Weak: it stands for what was asked of which state, however the answer is compressed on its way. */
function etagOf(build: string, { key, state }: { key: string; state: string }): string {
  const digest = hash('sha256', [build, state, key].join('\n'), 'base64url');
  return `W/"${digest.slice(0, 32)}"`;
}
