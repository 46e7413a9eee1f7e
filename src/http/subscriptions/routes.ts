import type { FastifyInstance } from 'fastify';
import type { AccessOptions } from '../../graphql/authorization.js';
import type { RateLimit } from '../../auth/rate-limit.js';
import { observeSubscriptions } from '../../telemetry/service-metrics.js';
import { ConnectionGate, type ConnectionGateOptions } from './connection-gate.js';
import { registerEventStreams } from './server-sent-events.js';
import { type SubscriptionExecutorOptions, SubscriptionExecutor } from './execution.js';
import { registerWebSockets } from './websocket.js';

export interface SubscriptionOptions extends ConnectionGateOptions, SubscriptionExecutorOptions {
  access: AccessOptions;
  rateLimit: RateLimit;
}

/**
 * Subscriptions by WebSocket (graphql-transport-ws) at `/graphql`, and as event streams (the distinct connections of
 * graphql-sse) at `/graphql/stream`. Both are Fastify routes with its hooks. Register them after authentication.
 */
export function registerSubscriptions(app: FastifyInstance, options: SubscriptionOptions): void {
  const gate = new ConnectionGate(options);
  observeSubscriptions(() => gate.connections);
  const executor = new SubscriptionExecutor(options);
  registerWebSockets(app, gate, executor, options);
  registerEventStreams(app, gate, executor);
}
