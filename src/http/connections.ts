import { type IncomingMessage, type ServerOptions, STATUS_CODES } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Socket } from 'node:net';
import { ErrorCode } from '../model/errors.js';

type ConnectionError = Error & { code?: string };

/** How often Node looks for requests that take too long to arrive. */
const CHECK_MS = 1_000;

/** `shouldUpgradeCallback` came with Node 22.21 and 24.9; older ones ignore it. */
type HttpOptions = ServerOptions & { shouldUpgradeCallback?: (request: IncomingMessage) => boolean };

/**
 * Options of Node's HTTP server.
 *
 * @param receiveTimeoutMs how long a request may take to arrive, headers and body; answers and WebSockets may take longer
 */
export function httpOptions(receiveTimeoutMs: number): HttpOptions {
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

/** Answers, in GraphQL's shape, what is not valid HTTP or did not arrive in time; there is no request that Fastify knows. */
export function answerClientError(this: FastifyInstance, error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  this.log.debug({ err: error }, 'a connection failed before its request was read');
  const [status, message] = explain(error);
  const body = JSON.stringify({ errors: [{ message, extensions: { code: ErrorCode.BadUserInput } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

function explain({ code }: ConnectionError): [status: number, message: string] {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [408, 'The request took too long to arrive; send it again.'];
    case 'HPE_HEADER_OVERFLOW':
      return [431, 'The headers or the address are too long; send the query by POST.'];
    default:
      return [400, 'This is not a valid HTTP request.'];
  }
}

/**
 * Closes kept-alive connections with their next answer once the service stops. A client that reads `connection: close`
 * uses another connection for its next request; one whose connection is cut may have sent a request already.
 */
export function endConnectionsOnStop(app: FastifyInstance, stopping: AbortSignal): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing || stopping.aborted) void reply.header('connection', 'close');
  });
}
