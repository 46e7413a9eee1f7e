import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ErrorCode } from '../model/errors.js';
import { ObservedRequest } from '../telemetry/observed-request.js';
import { OperationNames } from '../telemetry/operation-names.js';
import { logRequest, type RequestLogOptions } from '../telemetry/request-log.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** null where telemetry is off, and for health checks */
    observed: ObservedRequest | null;
  }
}

/** As nginx logs a connection that the client closed before the response. */
const CLIENT_CLOSED = 499;

/** Measures, traces and logs requests. Must be the first hook, so that it sees those that other hooks refuse. */
export function registerRequestTelemetry(app: FastifyInstance, log: Logger, options: RequestLogOptions): void {
  const names = new OperationNames();
  app.addHook('onRequest', (request, reply, done) => {
    const { id, method, headers, routeOptions } = request;
    // orchestrators check once a second or so
    if (routeOptions.url?.startsWith('/health/')) return done();
    const observed = new ObservedRequest({ id, method, route: routeOptions.url, headers });
    request.observed = observed;
    reply.raw.once('close', () => finish(observed, request, reply, { names, log, options }));
    observed.run(done);
  });
  // the events by which Node delivers a body are outside of the context of the request
  app.addHook('preValidation', ({ observed }, _reply, done) => (observed === null ? done() : observed.run(done)));
}

interface Targets {
  names: OperationNames;
  log: Logger;
  options: RequestLogOptions;
}

function finish(
  observed: ObservedRequest,
  { method, routeOptions, viewer }: FastifyRequest,
  { raw }: FastifyReply,
  { names, log, options }: Targets,
): void {
  if (!raw.writableFinished) observed.record.fail(ErrorCode.ClientClosedRequest);
  const status = raw.writableFinished ? raw.statusCode : CLIENT_CLOSED;
  const ms = observed.end(status, names);
  const { traceId, record } = observed;
  logRequest(
    log,
    { traceId, method, route: routeOptions.url, status, role: viewer?.role ?? null, ms, record },
    options,
  );
}
