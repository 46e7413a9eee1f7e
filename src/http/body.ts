import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { MAX_NESTING, nestingError } from '../graphql/nesting.js';
import { refuse } from './errors.js';
import { jsonNesting } from './json-nesting.js';

/** Of one request, and of one message of a WebSocket. */
export const MAX_BODY_BYTES = 256 * 1024;

export const TOO_DEEP_JSON = `JSON may be nested ${MAX_NESTING} levels deep.`;

export function isTooDeepJson(text: string): boolean {
  return jsonNesting(text) > MAX_NESTING;
}

/** Reads bodies as uncompressed JSON that is not nested too deeply. */
export function readBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (!isTooDeepJson(body)) return parse(request, body, done);
    done(Object.assign(new Error(TOO_DEEP_JSON), { statusCode: 400 }));
  });
  app.addHook('preParsing', async ({ headers: { 'content-encoding': coding = 'identity' } }, reply, payload) => {
    if (coding.toLowerCase() !== 'identity') return refuseCoding(reply, coding);
    return payload;
  });
}

/** RFC 9110, sections 12.5.3 and 15.5.16: 415 names the codings that are accepted. */
function refuseCoding(reply: FastifyReply, coding: string): FastifyReply {
  void reply.header('accept-encoding', 'identity');
  return refuse(reply, 415, `The body must not be compressed; send it without content-encoding: ${coding}.`);
}

/** Refuses, on the routes of GraphQL, documents and parameters that are nested too deeply to be parsed. */
export const refuseDeepQueries: preHandlerAsyncHookHandler = async (request, reply) => {
  const { query, variables, extensions } = parametersOf(request);
  if ([variables, extensions].some((one) => typeof one === 'string' && isTooDeepJson(one))) {
    return refuse(reply, 400, TOO_DEEP_JSON);
  }
  const error = typeof query === 'string' ? nestingError(query) : null;
  if (error) return refuse(reply, 400, error.message, error.extensions);
};

function parametersOf({ method, body, query }: FastifyRequest): Readonly<Record<string, unknown>> {
  return ((method === 'POST' ? body : query) ?? {}) as Record<string, unknown>;
}
