import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { LRUCache } from 'lru-cache';
import type { CacheHints } from '../graphql/cache-hints/cache-hints.js';

/** The graph as answers know it. */
export interface AnsweredState {
  /** another name, perhaps another answer */
  name: string;
  /** false while answers may be older than the database */
  current: boolean;
  /** what is read now shows every write up to this version, and perhaps later ones; null where it is not known */
  version: number | null;
}

export interface AnswerCacheOptions {
  /** of the answers and the questions; 0 for none: then answers carry ETags all the same */
  maxBytes: number;
  /** what an ETag of another build must not match */
  build: string;
  state: () => AnsweredState;
  /** Asks the database for its state, where anything was read since it was asked last; false where it does not answer. */
  confirm: () => Promise<boolean>;
}

interface Answer {
  body: string;
  contentType: string;
  cacheControl: string;
  etag: string;
  state: string;
  version: string | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** what GraphQL says of the answer; null until it has been executed */
    answer: CacheHints | null;
    /** the graph as it was when the request came, and what the answer is kept under; null where it is not to be kept */
    asked: { key: string | null; state: AnsweredState } | null;
  }
}

/** The header that asks for the cost of a request in `extensions.cost`; such an answer is not kept. */
export const INCLUDE_COST = 'x-include-cost';
/** A request may hold this much to be looked up; what is longer is executed. */
const MAX_KEY_LENGTH = 16_384;
/** Of a header that a web page cannot send elsewhere without asking first; GraphQL refuses a GET without one. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name', 'content-type'];

/** Which version of the graph an answer is of: `12`, or `12-13` where it may be of each of them. */
const VERSION = 'x-graph-version';

/**
 * Answers of queries, kept as they were written, until the graph changes: asked again, they are neither parsed, nor
 * executed, nor serialised. Each carries an ETag; a GET that brings it back gets 304. To be called after the caller is
 * authenticated and counted, and before anything that compresses.
 */
export function cacheAnswers(app: FastifyInstance, { maxBytes, build, state, confirm }: AnswerCacheOptions): void {
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
    const now = state();
    const key = now.current ? keyOf(request) : null;
    request.asked = { key, state: now };
    const answer = key === null ? undefined : kept.get(key);
    if (answer?.state === now.name) return send(request, reply, answer);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const { answer, asked } = request;
    if (answer === null || asked === null || typeof payload !== 'string') return payload;
    const { cacheControl, hasData, reusable } = answer;
    void reply.header('cache-control', cacheControl);
    if (!hasData) return payload;
    // what was read is of the version that the request came at only if the database still has it
    if (asked.state.version !== null && !(await confirm())) return payload;
    const now = state();
    const version = versionOf(asked.state, now);
    if (version !== null) void reply.header(VERSION, version);
    if (!reusable || reply.statusCode !== 200) return payload;
    const etag = etagOf(build, asked, now);
    if (asked.key !== null && etag !== undefined) {
      const contentType = String(reply.getHeader('content-type'));
      kept.set(asked.key, { body: payload, contentType, cacheControl, etag, state: now.name, version });
      void reply.header('etag', etag);
    }
    return isKnown(request, etag) ? (reply.code(304), null) : payload;
  });
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  void reply.header('etag', answer.etag).header('cache-control', answer.cacheControl);
  if (answer.version !== null) void reply.header(VERSION, answer.version);
  if (isKnown(request, answer.etag)) return reply.code(304).send();
  return reply.header('content-type', answer.contentType).send(answer.body);
}

/**
 * RFC 9110, section 13.1.2: of GET and HEAD alone, compared weakly, and `*` for any answer. `fresh` splits at commas and
 * spaces; a request for an end-to-end reload (`cache-control: no-cache`) does not change what the condition says.
 *
 * @param etag of the answer; undefined where it has none
 */
function isKnown({ method, headers: { 'if-none-match': tags } }: FastifyRequest, etag: string | undefined): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || tags === undefined) return false;
  return fresh({ 'if-none-match': tags.replaceAll('\t', ' ').trim() }, { etag });
}

/** Null where answers may be older than the database. */
function versionOf(before: AnsweredState, now: AnsweredState): string | null {
  if (!before.current || !now.current || before.version === null || now.version === null) return null;
  return before.version === now.version ? String(now.version) : `${before.version}-${now.version}`;
}

/**
 * All that the answer hangs on, beside the graph; null where it is not worth keeping, or must be as new as the caller
 * says. Headers hold no line breaks, so that no part can pass for another.
 */
function keyOf(request: FastifyRequest): string | null {
  const { headers, viewer } = request;
  if ('x-minimum-version' in headers || INCLUDE_COST in headers) return null;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const question = method === 'GET' ? askedByAddress(request) : JSON.stringify(request.body);
  if (question === undefined || question.length > MAX_KEY_LENGTH) return null;
  return [viewer?.role ?? '', headers.accept ?? '', method, question].join('\n');
}

function askedByAddress({ url, headers }: FastifyRequest): string {
  return [...PREFLIGHTED.map((name) => headers[name] ?? ''), url].join('\n');
}

/**
 * Weak: it stands for what was asked of which state, however the answer is compressed on its way.
 *
 * @returns undefined where a write came in between, so that the answer may be of either state
 */
function etagOf(build: string, asked: NonNullable<FastifyRequest['asked']>, now: AnsweredState): string | undefined {
  if (asked.key === null || !now.current || asked.state.name !== now.name) return undefined;
  const digest = hash('sha256', [build, now.name, asked.key].join('\n'), 'base64url');
  return `W/"${digest.slice(0, 32)}"`;
}
