import cors from '@fastify/cors';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { buildApollo } from './apollo.js';
import type { Limits } from './limits.js';
import type { GraphReads } from './graph/port.js';
import { GraphReader } from './graph/reader.js';
import { graphiqlPage } from './http/graphiql.js';
import { healthRoutes } from './http/health.js';
import { checkHosts } from './http/hosts.js';

export interface ServerOptions {
  reads: GraphReads;
  log: Logger;
  host: string;
  allowedHosts: readonly string[];
  corsOrigins: readonly string[];
  limits: Limits;
  introspection: boolean;
  graphiql: boolean;
}

/** A request's body is at most this long. */
const BODY_BYTES_AT_MOST = 256 * 1024;

/** The HTTP service, ready to listen; closing it lets the requests under way end. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { reads, log, limits, introspection } = options;
  const apollo = buildApollo({ limits, introspection, log });
  await apollo.start();

  // typed as Fastify's own, or every plugin would be asked to know pino
  const logger: FastifyBaseLogger = log;
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_BYTES_AT_MOST,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
  });
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  checkHosts(app, options.host, options.allowedHosts);
  await app.register(cors, { origin: [...options.corsOrigins], methods: ['GET', 'POST'] });
  if (options.graphiql) await graphiqlPage(app);
  healthRoutes(app, () => reads.version());
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async ({ id }) => ({ graph: new GraphReader(reads), requestId: id }),
    }),
  });
  endConnectionsOnClose(app);
  app.addHook('onClose', () => apollo.stop());
  return app;
}

/** A connection that is kept alive after its last answer would keep the server from closing for over a minute. */
function endConnectionsOnClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
}
