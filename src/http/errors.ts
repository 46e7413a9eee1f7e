import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorCode } from '../model/error-code.js';
import { ErrorCode, ServiceError } from '../model/errors.js';
import { toHttpError } from '../auth/errors.js';
import { maskError } from '../graphql/errors/error-masking.js';
import { vary } from './conditional.js';

/** Messages for Fastify's errors, with a hint how to fix the request. */
const HINTS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body must be JSON; send it with content-type: application/json.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is too long; split the query, or send fewer variables.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty; send {"query": "…"}.',
};

/**
 * Responds to errors outside of GraphQL in the format of GraphQL: client errors with their status and a hint; any other
 * error is logged and masked, with the request id.
 */
export function registerErrorHandler(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (isDisconnected(request)) return reply.send();
    const status = error.statusCode ?? 500;
    if (status < 500) return sendError(reply, status, HINTS[error.code] ?? error.message, extensionsOf(error));
    const requestId = request.id;
    app.log.error({ requestId, err: error }, 'unexpected error');
    request.observed?.record.fail(ErrorCode.Internal);
    // of a stream that failed before it was sent
    void reply.removeHeader('content-encoding').removeHeader('etag');
    return reply.code(status).send({ errors: [maskError({ message: error.message, extensions: { requestId } })] });
  });
}

/**
 * Responds to requests without a route: by the page if there is one and the client does not ask for JSON, otherwise in
 * the format of GraphQL.
 */
export function handleNotFound(
  app: FastifyInstance,
  sendPage?: (request: FastifyRequest, reply: FastifyReply) => FastifyReply,
): void {
  app.setNotFoundHandler((request, reply) => {
    if (pathOf(request) === '/graphql') {
      void reply.header('allow', 'GET, POST');
      return sendError(reply, 405, `Method ${request.method} is not allowed; use POST or GET.`);
    }
    if (sendPage !== undefined && takesPage(request)) return sendPage(request, reply);
    const message = `Not found: ${pathOf(request)}. The GraphQL API is at /graphql.`;
    vary(reply, 'accept');
    return sendError(reply, 404, message, { code: ErrorCode.NotFound });
  });
}

/** Whether a client gets pages: any that does not ask for JSON. */
function takesPage({ method, headers: { accept = '' } }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return accept.includes('text/html') || !/[/+]json\b/.test(accept);
}

/** Sends an error in the format of GraphQL, by default BAD_USER_INPUT. */
export function sendError(reply: FastifyReply, status: number, message: string, extensions: object = {}): FastifyReply {
  const error = { message, extensions: { code: ErrorCode.BadUserInput, ...extensions } };
  reply.request.observed?.record.fail(errorCode(error));
  return reply.code(status).send({ errors: [error] });
}

/** Sends an error with the status and headers that match its code. */
export function sendServiceError(reply: FastifyReply, error: ServiceError): FastifyReply {
  const { status, headers } = toHttpError(error);
  return sendError(reply.headers(headers), status, error.message, error.extensions);
}

/** For errors before any hook runs, such as a malformed URL. */
export function handleFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void sendError(reply.header('x-request-id', request.id), error.statusCode ?? 400, error.message);
}

/** Whether the client has closed the connection. */
export function isDisconnected({ raw }: FastifyRequest): boolean {
  return raw.socket.destroyed;
}

function extensionsOf(error: Error): object {
  return error instanceof ServiceError ? error.extensions : {};
}

export function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '';
}
