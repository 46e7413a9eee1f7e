import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { CloseCode, handleProtocols, makeServer, type Server } from 'graphql-ws';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { rateLimited } from '../../auth/errors.js';
import type { RateLimit } from '../../auth/rate-limit.js';
import { badUserInput, ErrorCode, ServiceError } from '../../model/errors.js';
import { isTooDeepJson, MAX_BODY_BYTES, TOO_DEEP_JSON } from '../body.js';
import { isWebSocket } from '../connections.js';
import { toGraphQLError } from '../../graphql/errors/graphql-error.js';
import { hasLeft } from '../errors.js';
import type { ConnectionGate, Subscriber } from './connection-gate.js';
import type { Subscriptions } from './execution.js';
import { asPlainRequest } from './upgrade.js';

const MAX_SUBSCRIPTIONS = 20;
/** Proxies end connections that say nothing, and a peer that has gone without a word is found by its silence. */
const PING_MS = 12_000;
/** A peer that does not answer the close within this time is cut off. */
const CLOSE_MS = 1_000;

/** RFC 6455, section 5.5: a control frame holds 125 bytes, of which two are the code. */
const MAX_REASON_BYTES = 123;
/** RFC 6455, section 7.4.1. */
const GOING_AWAY = 1001;
/** How a close tells what is wrong; 1013 is "try again later" of IANA's registry. */
const CODES: Readonly<Record<string, number>> = {
  [ErrorCode.Unauthenticated]: CloseCode.Unauthorized,
  [ErrorCode.Forbidden]: CloseCode.Forbidden,
  [ErrorCode.RateLimited]: 4429,
  [ErrorCode.Unavailable]: 1013,
};

interface Options {
  limit: RateLimit;
  log: Logger;
}

type Session = Subscriber & { socket: WebSocket };

/** GraphQL over WebSocket (graphql-transport-ws) at `/graphql`. */
export function webSockets(app: FastifyInstance, door: ConnectionGate, run: Subscriptions, options: Options): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_BODY_BYTES, handleProtocols });
  const protocol = graphqlOver(door, run);
  const upgrades = upgradesThroughRoutes(app);
  app.addHook('preHandler', async (request, reply) => {
    const upgrade = upgrades.get(request.raw);
    if (!upgrade || request.routeOptions.url !== '/graphql') return;
    const place = door.enter(request, reply);
    if (!place) return reply;
    reply.hijack();
    if (hasLeft(request)) return place.leave();
    upgrade.socket.once('close', place.leave);
    reply.raw.detachSocket(upgrade.socket);
    sockets.handleUpgrade(request.raw, upgrade.socket, upgrade.head, (socket) =>
      attach({ ...place.subscriber, socket }, protocol, door, options),
    );
  });
  app.addHook('preClose', () => closeAll([...sockets.clients]));
}

/** Sends each request for an upgrade through Fastify's hooks, like any other: its route finds the socket here. */
function upgradesThroughRoutes(app: FastifyInstance): WeakMap<IncomingMessage, { socket: Socket; head: Buffer }> {
  const upgrades = new WeakMap<IncomingMessage, { socket: Socket; head: Buffer }>();
  app.server.on('upgrade', (request, duplex, head) => {
    const socket = duplex as Socket;
    if (!isWebSocket(request)) return asPlainRequest(app.server, request, socket, head);
    socket.on('error', () => socket.destroy());
    upgrades.set(request, { socket, head });
    const response = new ServerResponse(request);
    // what is answered here is a refusal
    response.shouldKeepAlive = false;
    response.once('finish', () => socket.destroySoon());
    response.assignSocket(socket);
    app.routing(request, response);
  });
  return upgrades;
}

function graphqlOver(door: ConnectionGate, run: Subscriptions): Server<Session> {
  return makeServer<Record<string, unknown>, Session>({
    async onConnect({ extra, connectionParams }) {
      await door.identify(extra, connectionParams);
    },
    async onSubscribe({ extra, subscriptions }, _id, asked) {
      if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS) {
        const message = `a connection carries ${MAX_SUBSCRIPTIONS} subscriptions; complete one first`;
        return [toGraphQLError(badUserInput('id', message))];
      }
      return run.admit(asked, extra);
    },
    subscribe: (args) => run.open(args),
    onNext: ({ extra }, _id, _asked, _args, result) => run.showResult(result, extra),
    onError: ({ extra }, _id, _asked, errors) => run.show(errors, extra),
  });
}

function attach(session: Session, protocol: Server<Session>, door: ConnectionGate, { limit, log }: Options): void {
  const { socket, requestId } = session;
  const fail = (error: unknown) => {
    if (socket.readyState !== socket.OPEN) return;
    const known = error instanceof ServiceError ? CODES[String(error.extensions.code)] : undefined;
    if (known !== undefined) return socket.close(known, reasonOf(error as ServiceError));
    log.error({ requestId, err: error }, 'unexpected error');
    socket.close(CloseCode.InternalServerError, `Something went wrong on our side: ${requestId}`);
  };
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) => send(socket, text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (handle) =>
        socket.on('message', (data: Buffer) => {
          const text = data.toString();
          admitMessage(session, text, limit)
            .then((admitted) => (admitted ? handle(text) : undefined))
            .catch(fail);
        }),
    },
    session,
  );
  const stopPings = keepAlive(session, () => {
    void door.dismissal(session).then((error) => error && fail(error));
  });
  // what is wrong with a frame is told by the close
  socket.on('error', () => undefined);
  socket.once('close', (code, reason) => {
    stopPings();
    closed(code, String(reason)).catch((error: unknown) => log.error({ requestId, err: error }, 'unexpected error'));
  });
}

/**
 * Waits until the peer has room, so that a slow reader holds one change and not all of them. A message that cannot be sent
 * has lost its peer: closing the connection ends its subscriptions, and there is no fault to report.
 */
function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    socket.send(text, (error) => {
      if (error) socket.terminate();
      resolve();
    });
  });
}

/** Each message counts as a request does. The connection is closed at the first one that is refused. */
async function admitMessage({ socket, ...caller }: Session, text: string, limit: RateLimit): Promise<boolean> {
  const wait = await limit(caller);
  if (wait === null && !isTooDeepJson(text)) return true;
  socket.removeAllListeners('message');
  if (wait === null) socket.close(CloseCode.BadRequest, TOO_DEEP_JSON);
  else socket.close(CODES[ErrorCode.RateLimited], reasonOf(rateLimited(wait)));
  return false;
}

/** @returns what ends it */
function keepAlive({ socket }: Session, onPing: () => void): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const pings = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
    onPing();
  }, PING_MS);
  return () => clearInterval(pings);
}

async function closeAll(sockets: readonly WebSocket[]): Promise<void> {
  const closed = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  for (const socket of sockets) socket.close(GOING_AWAY, 'The service stops; connect again.');
  const late = setTimeout(() => sockets.forEach((socket) => socket.terminate()), CLOSE_MS);
  await Promise.all(closed);
  clearTimeout(late);
}

function reasonOf({ message }: ServiceError): string {
  return Buffer.from(message)
    .subarray(0, MAX_REASON_BYTES)
    .toString()
    .replace(/\uFFFD+$/, '');
}
