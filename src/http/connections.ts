import { type IncomingMessage, type ServerOptions, STATUS_CODES } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Socket } from 'node:net';
import { ErrorCode } from '../model/errors.js';

type ConnectionError = Error & { code?: string };

/** How often Node checks for requests that take too long to arrive. */
const CHECK_MS = 1_000;

/** `shouldUpgradeCallback` exists since Node 22.21 and 24.9; older versions ignore it. */
type HttpOptions = ServerOptions & { shouldUpgradeCallback?: (request: IncomingMessage) => boolean };

/**
 * Options of Node's HTTP server.
 *
 * @param receiveTimeoutMs maximum time to receive headers and body; does not limit responses and WebSockets
 */
export function httpServerOptions(receiveTimeoutMs: number): HttpOptions {
  return {
    headersTimeout: receiveTimeoutMs,
    requestTimeout: receiveTimeoutMs,
    connectionsCheckingInterval: Math.min(CHECK_MS, receiveTimeoutMs),
    shouldUpgradeCallback: isWebSocket,
  };
}

export function isWebSocket({ headers: { upgrade } }: IncomingMessage): boolean {
  return upgrade?.toLowerCase() === 'websocket';
}

/** Responds to invalid or incomplete HTTP, for which Fastify has no request, in the format of a GraphQL error. */
export function handleClientError(this: FastifyInstance, error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  this.log.debug({ err: error }, 'connection error before the request was received');
  const [status, message] = RESPONSES[error.code ?? ''] ?? [400, 'Invalid HTTP request.'];
  const body = JSON.stringify({ errors: [{ message, extensions: { code: ErrorCode.BadUserInput } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/** Status and message by the error's code. */
const RESPONSES: Readonly<Record<string, [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive; retry.'],
  HPE_HEADER_OVERFLOW: [431, 'The URL or the headers are too long; send the query by POST.'],
};

/**
 * Closes keep-alive connections with their next response once the service stops. A client that receives
 * `connection: close` opens another connection; cutting a connection could lose a request that is already on its way.
 */
export function closeConnectionsOnStop(app: FastifyInstance, stopping: AbortSignal): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing || stopping.aborted) void reply.header('connection', 'close');
    done(null, payload);
  });
}
