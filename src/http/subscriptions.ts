import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { AccessOptions } from '../access/permissions.js';
import type { RateLimit } from '../access/rate-limit.js';
import { Door, type DoorOptions } from './subscriptions-door.js';
import { eventStreams } from './subscriptions-sse.js';
import { type RunOptions, Subscriptions } from './subscriptions-run.js';
import { webSockets } from './subscriptions-ws.js';

export interface SubscriptionOptions extends DoorOptions, RunOptions {
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
  const door = new Door(options);
  const run = new Subscriptions(options);
  webSockets(app, door, run, options);
  eventStreams(app, door, run);
}
