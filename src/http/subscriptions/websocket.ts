import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { CloseCode, handleProtocols, makeServer, type Server } from 'graphql-ws';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { rateLimited } from '../../auth/errors.js';
import type { RateLimit } from '../../auth/rate-limit.js';
import { badUserInput, ErrorCode, ServiceError } from '../../model/errors.js';
import { isJsonTooDeep, MAX_MESSAGE_BYTES, JSON_TOO_DEEP } from '../body.js';
import { isWebSocket } from '../connections.js';
import { toGraphQLError } from '../../graphql/errors/graphql-error.js';
import { isDisconnected } from '../errors.js';
import type { ConnectionGate, Subscriber } from './connection-gate.js';
import type { SubscriptionExecutor } from './execution.js';
import { handleWithoutUpgrade } from './upgrade.js';

const MAX_SUBSCRIPTIONS_PER_CONNECTION = 20;
/** Proxies close idle connections, and a missing pong reveals a dead peer. */
const PING_MS = 12_000;
/** The socket of a peer that does not complete the closing handshake in this time is destroyed. */
const CLOSE_TIMEOUT_MS = 1_000;

/** RFC 6455, section 5.5: a control frame holds 125 bytes, two of which are the code. */
const MAX_REASON_BYTES = 123;
/** RFC 6455, section 7.4.1. */
const GOING_AWAY = 1001;
/** 1013 is "try again later" in IANA's registry. */
const CLOSE_CODES: Readonly<Record<string, number>> = {
  [ErrorCode.Unauthenticated]: CloseCode.Unauthorized,
  [ErrorCode.Forbidden]: CloseCode.Forbidden,
  [ErrorCode.RateLimited]: 4429,
  [ErrorCode.Unavailable]: 1013,
};

interface Options {
  rateLimit: RateLimit;
  log: Logger;
}

type Session = Subscriber & { socket: WebSocket };

/** GraphQL over WebSocket (graphql-transport-ws) at `/graphql`. */
export function registerWebSockets(
  app: FastifyInstance,
  gate: ConnectionGate,
  executor: SubscriptionExecutor,
  options: Options,
): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES, handleProtocols });
  const protocol = createProtocol(gate, executor);
  const upgrades = routeUpgrades(app);
  app.addHook('preHandler', async (request, reply) => {
    const upgrade = upgrades.get(request.raw);
    if (!upgrade || request.routeOptions.url !== '/graphql') return;
    const connection = gate.acquire(request, reply);
    if (!connection) return reply;
    const { subscriber, release } = connection;
    reply.hijack();
    if (isDisconnected(request)) return release();
    upgrade.socket.once('close', release);
    reply.raw.detachSocket(upgrade.socket);
    sockets.handleUpgrade(request.raw, upgrade.socket, upgrade.head, (socket) =>
      attach({ ...subscriber, socket }, protocol, gate, options),
    );
  });
  app.addHook('preClose', () => closeAll([...sockets.clients]));
}

/** Dispatches upgrade requests to Fastify's routes and hooks. The result holds the sockets of these requests. */
function routeUpgrades(app: FastifyInstance): WeakMap<IncomingMessage, { socket: Socket; head: Buffer }> {
  const upgrades = new WeakMap<IncomingMessage, { socket: Socket; head: Buffer }>();
  app.server.on('upgrade', (request, duplex, head) => {
    const socket = duplex as Socket;
    if (!isWebSocket(request)) return handleWithoutUpgrade(app.server, request, socket, head);
    socket.on('error', () => socket.destroy());
    upgrades.set(request, { socket, head });
    const response = new ServerResponse(request);
    // a response instead of an upgrade is an error
    response.shouldKeepAlive = false;
    response.once('finish', () => socket.destroySoon());
    response.assignSocket(socket);
    app.routing(request, response);
  });
  return upgrades;
}

function createProtocol(gate: ConnectionGate, executor: SubscriptionExecutor): Server<Session> {
  return makeServer<Record<string, unknown>, Session>({
    async onConnect({ extra, connectionParams }) {
      await gate.authenticate(extra, connectionParams);
    },
    async onSubscribe({ extra, subscriptions }, _id, payload) {
      if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS_PER_CONNECTION) {
        const message = `a connection supports at most ${MAX_SUBSCRIPTIONS_PER_CONNECTION} subscriptions; complete one first`;
        return [toGraphQLError(badUserInput('id', message))];
      }
      return executor.prepare(payload, extra);
    },
    subscribe: (args) => executor.subscribe(args),
    onNext: ({ extra }, _id, _payload, _args, result) => executor.formatResult(result, extra),
    onError: ({ extra }, _id, _payload, errors) => executor.formatErrors(errors, extra),
  });
}

function attach(session: Session, protocol: Server<Session>, gate: ConnectionGate, { rateLimit, log }: Options): void {
  const { socket, requestId } = session;
  const fail = (error: unknown) => {
    if (socket.readyState !== socket.OPEN) return;
    const code = error instanceof ServiceError ? CLOSE_CODES[String(error.extensions.code)] : undefined;
    if (code !== undefined) return socket.close(code, reasonOf(error as ServiceError));
    log.error({ requestId, err: error }, 'unexpected error');
    socket.close(CloseCode.InternalServerError, `Internal error: ${requestId}`);
  };
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) => send(socket, text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (handle) =>
        socket.on('message', (data: Buffer) => {
          const text = data.toString();
          checkMessage(session, text, rateLimit)
            .then((isAccepted) => (isAccepted ? handle(text) : undefined))
            .catch(fail);
        }),
    },
    session,
  );
  const stopPings = keepAlive(session, () => {
    void gate.revalidate(session).then((error) => error && fail(error));
  });
  // ws closes the connection with a code for protocol errors
  socket.on('error', () => undefined);
  socket.once('close', (code, reason) => {
    stopPings();
    closed(code, String(reason)).catch((error: unknown) => log.error({ requestId, err: error }, 'unexpected error'));
  });
}

/**
 * Waits until the message is written, so that only one change is buffered for a slow reader. If that fails, the peer has
 * disconnected: terminating the socket ends its subscriptions, and there is no error to report.
 */
function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    socket.send(text, (error) => {
      if (error) socket.terminate();
      resolve();
    });
  });
}

/** A message counts as a request for the rate limit. The first message that is refused closes the connection. */
async function checkMessage({ socket, ...caller }: Session, text: string, rateLimit: RateLimit): Promise<boolean> {
  const retryAfter = await rateLimit(caller);
  if (retryAfter === null && !isJsonTooDeep(text)) return true;
  socket.removeAllListeners('message');
  if (retryAfter === null) socket.close(CloseCode.BadRequest, JSON_TOO_DEEP);
  else socket.close(CLOSE_CODES[ErrorCode.RateLimited], reasonOf(rateLimited(retryAfter)));
  return false;
}

/** @returns a function that stops the pings */
function keepAlive({ socket }: Session, onPing: () => void): () => void {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const pings = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
    onPing();
  }, PING_MS);
  return () => clearInterval(pings);
}

async function closeAll(sockets: readonly WebSocket[]): Promise<void> {
  const closed = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  for (const socket of sockets) socket.close(GOING_AWAY, 'The service is stopping; reconnect.');
  const timer = setTimeout(() => sockets.forEach((socket) => socket.terminate()), CLOSE_TIMEOUT_MS);
  await Promise.all(closed);
  clearTimeout(timer);
}

function reasonOf({ message }: ServiceError): string {
  return Buffer.from(message)
    .subarray(0, MAX_REASON_BYTES)
    .toString()
    .replace(/\uFFFD+$/, '');
}
