import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ErrorCode, ServiceError } from '../model/errors.js';
import { maskError } from '../graphql/errors/error-masking.js';

/** What to do about the failures that Fastify finds before GraphQL sees the request. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body must be JSON; send it with content-type: application/json.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is too long; ask in several queries, or pass fewer variables.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty; send {"query": "…"}.',
};

/**
 * Answers, in GraphQL's shape, what fails outside of it: the caller's mistakes with their status and what to do, all else
 * masked, with the request's id, and logged once.
 */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (hasLeft(request)) return reply.send();
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(reply, status, WAYS_OUT[error.code] ?? error.message, extensionsOf(error));
    const requestId = request.id;
    app.log.error({ requestId, err: error }, 'unexpected error');
    return reply.code(status).send({ errors: [maskError({ message: error.message, extensions: { requestId } })] });
  });
  app.setNotFoundHandler((request, reply) => {
    if (pathOf(request) !== '/graphql') return refuse(reply, 404, `Nothing is at ${pathOf(request)}; ask /graphql.`);
    void reply.header('allow', 'GET, POST');
    return refuse(reply, 405, `${request.method} is not for GraphQL; ask by POST, or by GET.`);
  });
}

/** Refuses a request as the caller's mistake, in GraphQL's shape. */
export function refuse(reply: FastifyReply, status: number, message: string, extensions: object = {}): FastifyReply {
  const error = { message, extensions: { code: ErrorCode.BadUserInput, ...extensions } };
  return reply.code(status).send({ errors: [error] });
}

/** Answers what Fastify refuses before any hook runs, such as an address that is not a valid URL. */
export function refuseUnroutable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void refuse(reply.header('x-request-id', request.id), error.statusCode ?? 400, error.message);
}

/** Whether the client has closed the connection before its request had arrived, or before the answer. */
export function hasLeft({ raw }: FastifyRequest): boolean {
  return raw.socket.destroyed;
}

/** Of an error that knows its own code, such as a limit's. */
function extensionsOf(error: Error): object {
  return error instanceof ServiceError ? error.extensions : {};
}

export function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '';
}
