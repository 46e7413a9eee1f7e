import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { AccessOptions } from '../../graphql/authorization.js';
import type { RateLimit } from '../../auth/rate-limit.js';
import { ConnectionGate, type ConnectionGateOptions } from './connection-gate.js';
import { eventStreams } from './server-sent-events.js';
import { type RunOptions, Subscriptions } from './execution.js';
import { webSockets } from './websocket.js';

export interface SubscriptionOptions extends ConnectionGateOptions, RunOptions {
  access: AccessOptions;
  limit: RateLimit;
  log: Logger;
}

/**
 * Subscriptions, by WebSocket (graphql-transport-ws) at `/graphql` and as event streams (the distinct connections of
 * graphql-sse) at `/graphql/stream`. Both come by Fastify's routes, so that what guards those guards them. To be
 * registered after `registerAccess`.
 */
export function subscriptions(app: FastifyInstance, options: SubscriptionOptions): void {
  const door = new ConnectionGate(options);
  const run = new Subscriptions(options);
  webSockets(app, door, run, options);
  eventStreams(app, door, run);
}
