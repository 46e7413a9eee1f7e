import cors from '@fastify/cors';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { buildApollo, schema } from '../graphql/apollo.js';
import { buildDigest } from '../http/build-digest.js';
import type { Context } from '../graphql/context.js';
import { CostlyQueue } from '../graphql/budget/costly-queue.js';
import { COSTLY_QUEUE_LIMITS } from '../graphql/budget/limits.js';
import { KnownBounds } from '../graphql/limits/known-bounds.js';
import type { CostControl } from '../graphql/limits/limits-plugin.js';
import { type Limits, QueryLimits } from '../graphql/limits/query-limits.js';
import { type AccessOptions } from '../graphql/authorization.js';
import type { Authenticate } from '../auth/authenticate.js';
import { registerAccess } from '../http/authentication.js';
import { createRateLimit, isNearestProxy } from '../auth/rate-limit.js';
import type { CurationStore } from '../graph/ports/curation-store.js';
import type { CachedReads } from '../graph/cache/cached-reads.js';
import type { ExportReads } from '../graph/ports/export-reads.js';
import { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { BudgetLimits } from '../graphql/budget/limits.js';
import { RequestBudget } from '../graphql/budget/request-budget.js';
import { cacheAnswers, INCLUDE_COST } from '../http/answer-cache.js';
import { explorerDocuments, explorerPage } from '../http/explorer.js';
import { disconnectSignal } from '../http/disconnect-signal.js';
import { graphiqlPage } from '../http/graphiql.js';
import { healthRoutes } from '../http/health.js';
import { readBodies, refuseDeepQueries, MAX_BODY_BYTES } from '../http/body.js';
import { answerClientError, endConnectionsOnStop, httpOptions } from '../http/connections.js';
import { answerErrors, refuseUnroutable } from '../http/errors.js';
import { graphqlHandler } from '../http/graphql.js';
import { checkHosts } from '../http/hosts.js';
import type { ChangeFeed } from '../change-feed/feed.js';
import { minimumVersion } from '../http/minimum-version.js';
import { subscriptions } from '../http/subscriptions/routes.js';

export interface ServerOptions {
  reads: CachedReads;
  /** resolves when the database answers */
  ping: () => Promise<unknown>;
  exports: ExportReads;
  curation: CurationStore;
  feed: ChangeFeed;
  authenticate: Authenticate;
  access: AccessOptions;
  rateLimitPerMinute: number;
  /** in units of query cost; 0 for no limit */
  rateLimitCostPerMinute: number;
  /** how long a request may take to arrive */
  receiveTimeoutMs: number;
  trustProxy: boolean;
  log: Logger;
  host: string;
  allowedHosts: readonly string[];
  corsOrigins: readonly string[];
  /** connections that subscribe, at a time */
  maxSubscriptions: number;
  maxSubscriptionsPerCaller: number;
  /** of answers that are kept as they were written */
  answerBytes: number;
  httpMaxAge: number;
  limits: Limits;
  /** what one request may use while it runs */
  budget: BudgetLimits;
  introspection: boolean;
  graphiql: boolean;
  explorer: boolean;
  /** aborted when the service begins to stop: readiness ends, and connections with their next answer */
  stopping: AbortSignal;
}

/** Of a database that does not answer, a request does not wait longer to learn which version its answer is of. */
const CONFIRM_MS = 1_000;

/** What web pages of other origins may read, beside the headers that CORS allows by itself. */
const EXPOSED_HEADERS = ['etag', 'x-request-id', 'x-graph-version', 'retry-after'];

/** The HTTP service, ready to listen; closing it lets the requests under way end. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { reads, curation, feed, exports, log } = options;
  const documents = options.explorer ? explorerDocuments() : new Map<string, string>();
  const bounds = new KnownBounds(reads);
  const limits = new QueryLimits(schema, options.limits, () => bounds.current());
  const cost: CostControl = {
    limits,
    queue: new CostlyQueue(COSTLY_QUEUE_LIMITS),
    rateLimit: createRateLimit(options.rateLimitCostPerMinute),
  };
  const apollo = buildApollo({ ...options, cost, documents, staleSince: () => reads.staleSince });
  await apollo.start();
  const context = (
    caller: Pick<Context, 'viewer' | 'ip' | 'requestId' | 'showsCost' | 'setCacheHints'>,
    gone: { signal?: AbortSignal } = {},
  ): Context => {
    const budget = new RequestBudget(options.budget, gone);
    return { graph: new GraphLoaders(reads, budget), budget, curation, feed, exports, ...caller };
  };

  // typed as Fastify's own, or every plugin would be asked to know pino
  const logger: FastifyBaseLogger = log;
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    http: httpOptions(options.receiveTimeoutMs),
    requestTimeout: options.receiveTimeoutMs,
    frameworkErrors: refuseUnroutable,
    clientErrorHandler: answerClientError,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    // a request that has come in before the listener closed is answered like any other
    return503OnClosing: false,
    trustProxy: options.trustProxy && isNearestProxy,
  });
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  answerErrors(app);
  checkHosts(app, options.host, options.allowedHosts);
  await app.register(cors, {
    origin: options.corsOrigins.includes('*') ? '*' : [...options.corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: EXPOSED_HEADERS,
  });
  readBodies(app);
  if (options.graphiql) await graphiqlPage(app);
  if (options.explorer) await explorerPage(app);
  else app.get('/', (_request, reply) => reply.redirect('/graphql'));
  const limit = registerAccess(app, options);
  healthRoutes(app, options.ping, options.stopping);
  cacheAnswers(app, {
    maxBytes: options.answerBytes,
    build: buildDigest(),
    state: () => ({ name: reads.stateName, current: reads.staleSince === null, version: reads.knownVersion }),
    confirm: () => answersWithin(CONFIRM_MS, reads.version()),
  });
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    preHandler: [refuseDeepQueries, minimumVersion(feed)],
    handler: graphqlHandler(apollo, (request, reply) =>
      context(
        {
          viewer: request.viewer,
          ip: request.ip,
          requestId: request.id,
          showsCost: INCLUDE_COST in request.headers,
          setCacheHints: (notes) => {
            request.answer = notes;
          },
        },
        { signal: disconnectSignal(reply) },
      ),
    ),
  });
  // a stream has no answer to keep
  const streamed = (caller: Pick<Context, 'viewer' | 'ip' | 'requestId'>) =>
    context({ ...caller, showsCost: false, setCacheHints: () => undefined });
  subscriptions(app, { ...options, cost, limit, context: streamed });
  endConnectionsOnStop(app, options.stopping);
  app.addHook('onClose', () => apollo.stop());
  return app;
}

/** Whether a question is answered, and not by an error, within a time. */
async function answersWithin(ms: number, asked: Promise<unknown>): Promise<boolean> {
  const waiting = new AbortController();
  const answered = asked.then(
    () => true,
    () => false,
  );
  const late = pause(ms, false, { signal: waiting.signal }).catch(() => false);
  return Promise.race([answered, late]).finally(() => waiting.abort());
}
