import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerHookHandler } from 'fastify';
import { MAX_NESTING, nestingError } from '../graphql/nesting.js';
import { sendError } from './errors.js';
import { jsonNesting } from './json-nesting.js';

/** Two texts of the greatest length, even where every character is escaped as `\uXXXX`, with a document and other variables. */
export const MAX_BODY_BYTES = 1_280 * 1024;
/** For a message to a subscription, which takes no such texts. */
export const MAX_MESSAGE_BYTES = 256 * 1024;

export const JSON_TOO_DEEP = `JSON must not be nested more than ${MAX_NESTING} levels deep.`;

export function isJsonTooDeep(text: string): boolean {
  return jsonNesting(text) > MAX_NESTING;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** JSON as it was received; null without a body */
    bodyText: string | null;
  }
}

/** Accepts uncompressed JSON bodies of limited nesting depth. */
export function registerBodyParser(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.decorateRequest('bodyText', null);
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    request.bodyText = body;
    if (!isJsonTooDeep(body)) return parse(request, body, done);
    done(Object.assign(new Error(JSON_TOO_DEEP), { statusCode: 400 }));
  });
  app.addHook('preParsing', ({ headers: { 'content-encoding': coding = 'identity' } }, reply, payload, done) => {
    if (coding.toLowerCase() === 'identity') return done(null, payload);
    rejectContentCoding(reply, coding);
  });
}

/** RFC 9110, sections 12.5.3 and 15.5.16: a 415 response lists the accepted codings. */
function rejectContentCoding(reply: FastifyReply, coding: string): void {
  void reply.header('accept-encoding', 'identity');
  sendError(
    reply,
    415,
    `Compressed request bodies are not supported; send the body without content-encoding: ${coding}.`,
  );
}

/** Refuses documents and parameters of GraphQL requests that are nested too deeply to be parsed. */
export const rejectDeeplyNested: preHandlerHookHandler = (request, reply, done) => {
  const { query, variables, extensions } = parametersOf(request);
  if ([variables, extensions].some((text) => typeof text === 'string' && isJsonTooDeep(text))) {
    return void sendError(reply, 400, JSON_TOO_DEEP);
  }
  const error = typeof query === 'string' ? nestingError(query) : null;
  if (error === null) return done();
  sendError(reply, 400, error.message, error.extensions);
};

/** The parameters of a GraphQL request, in its body or its URL. */
export function parametersOf({ method, body, query }: FastifyRequest): Readonly<Record<string, unknown>> {
  return ((method === 'POST' ? body : query) ?? {}) as Record<string, unknown>;
}
