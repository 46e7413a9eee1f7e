import compress from '@fastify/compress';
import cors from '@fastify/cors';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { ChangeFeed } from '../change-feed/feed.js';
import { createRateLimit, isNearestProxy } from '../auth/rate-limit.js';
import type { CachedReads } from '../graph/cache/cached-reads.js';
import type { CurationStore } from '../graph/ports/curation-store.js';
import type { ExportReads } from '../graph/ports/export-reads.js';
import { type ApolloOptions, buildApollo, type GraphQLServer } from '../graphql/apollo.js';
import type { AccessOptions } from '../graphql/authorization.js';
import { CostlyQueue } from '../graphql/budget/costly-queue.js';
import { COSTLY_QUEUE_LIMITS } from '../graphql/budget/limits.js';
import type { KnownDocuments } from '../graphql/known-documents.js';
import { KnownBounds } from '../graphql/limits/known-bounds.js';
import type { CostControl } from '../graphql/limits/limits-hooks.js';
import { type Limits, QueryLimits } from '../graphql/limits/query-limits.js';
import { type AuthenticationOptions, registerAuthentication } from '../http/authentication.js';
import { MAX_BODY_BYTES, registerBodyParser, rejectDeeplyNested } from '../http/body.js';
import { buildDigest } from '../http/build-digest.js';
import { closeConnectionsOnStop, handleClientError, httpServerOptions } from '../http/connections.js';
import { handleFrameworkError, handleNotFound, registerErrorHandler } from '../http/errors.js';
import { readExplorerDocuments, registerExplorer } from '../http/explorer.js';
import { explainGraphiql, graphiqlPage } from '../http/graphiql.js';
import { graphqlHandler } from '../http/graphql.js';
import { type Health, registerHealthRoutes, succeedsWithin } from '../http/health.js';
import { registerKnownDocuments } from '../http/known-documents.js';
import { registerHostCheck } from '../http/hosts.js';
import { awaitMinimumVersion } from '../http/minimum-version.js';
import { requestIdOf } from '../http/request-id.js';
import { registerRequestTelemetry } from '../http/request-telemetry.js';
import { registerResponseCache } from '../http/response-cache.js';
import { registerSnapshot } from '../http/snapshot.js';
import type { ConnectionGateOptions } from '../http/subscriptions/connection-gate.js';
import { observeCostlyRequests } from '../telemetry/service-metrics.js';
import type { RequestLogOptions } from '../telemetry/request-log.js';
import { registerSubscriptions } from '../http/subscriptions/routes.js';
import type { Snapshots } from '../snapshots/snapshots.js';
import { registerMcpTools } from './mcp.js';
import { pageDescriber } from './page-description.js';
import { contextFactory, type RequestContext, requestContext } from './request-context.js';
import { servedSchema } from './served-schema.js';

export interface ServerOptions
  extends
    Omit<ApolloOptions, 'schema' | 'cost' | 'documents' | 'staleSince'>,
    Omit<ConnectionGateOptions, 'access'>,
    AuthenticationOptions,
    Health {
  access: AccessOptions;
  reads: CachedReads;
  /** null where embeddings are off, and until the model is ready */
  embeddingModel: () => string | null;
  exports: ExportReads;
  snapshots: Snapshots;
  curation: CurationStore;
  feed: ChangeFeed;
  /** in units of query cost; 0 for no limit */
  rateLimitCostPerMinute: number;
  /** maximum time to receive a request */
  receiveTimeoutMs: number;
  trustProxy: boolean;
  host: string;
  allowedHosts: readonly string[];
  /** size of the cache of serialised responses */
  responseCacheBytes: number;
  limits: Limits;
  graphiql: boolean;
  /** the only documents to execute; null for any */
  knownDocuments: KnownDocuments | null;
  explorer: boolean;
  /** whether a gateway of Apollo Federation may use the service as a subgraph */
  federation: boolean;
  /** null if requests are neither measured nor logged */
  telemetry: RequestLogOptions | null;
}

/** Maximum wait for the database to confirm the version of a response. */
const CONFIRM_MS = 1_000;

/** Response headers that pages of other origins may read, in addition to the CORS-safelisted ones. */
const EXPOSED_HEADERS = ['etag', 'x-request-id', 'x-graph-version', 'retry-after'];

/** Composes the HTTP service. Closing it waits for requests in progress. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const served = await servedSchema(options.federation);
  const cost = createCostControl(served, options);
  const createContext = contextFactory(options);
  const server = buildApollo({
    ...options,
    schema: served,
    cost,
    documents: options.knownDocuments ?? (options.explorer ? readExplorerDocuments() : new Map<string, string>()),
    staleSince: () => options.reads.staleSince,
  });
  const { apollo } = server;
  await apollo.start();

  // hooks run in the order of registration
  const app = createFastify(options);
  app.decorateRequest('observed', null);
  if (options.telemetry) registerRequestTelemetry(app, options.log, options.telemetry);
  await registerRequestChecks(app, options);
  await registerPages(app, options);
  const rateLimit = registerAuthentication(app, options);
  registerHealthRoutes(app, options);
  // brotli first; responses below 1 kB, and the events of subscriptions, are not compressed
  await app.register(compress, { global: false, encodings: ['br', 'gzip'] });
  if (options.knownDocuments) registerKnownDocuments(app, options.knownDocuments);
  registerQueries(app, server, requestContext(createContext), options);
  registerSnapshot(app, { ...options, costLimit: cost.rateLimit });
  registerMcpTools(app, apollo, requestContext(createContext), options);
  registerSubscriptions(app, {
    ...options,
    cost,
    rateLimit,
    context: (caller) =>
      createContext({ ...caller, language: null, includesCost: false, setCacheHints: () => undefined }),
  });
  closeConnectionsOnStop(app, options.stopping);
  app.addHook('onClose', () => apollo.stop());
  return app;
}

function createCostControl(
  served: ApolloOptions['schema'],
  { reads, limits, rateLimitCostPerMinute, prepared }: ServerOptions,
): CostControl {
  const bounds = new KnownBounds(reads);
  // before the first requests
  prepared.then(
    () => bounds.current(),
    () => undefined,
  );
  const queue = new CostlyQueue(COSTLY_QUEUE_LIMITS);
  observeCostlyRequests(() => queue.load);
  return {
    limits: new QueryLimits(served, limits, () => bounds.current(), reads.meaning !== null),
    firstMeasurement: () => bounds.firstMeasurement(),
    queue,
    rateLimit: createRateLimit(rateLimitCostPerMinute),
  };
}

function createFastify({ log, receiveTimeoutMs, trustProxy }: ServerOptions): FastifyInstance {
  // typed as Fastify's own logger, so that the type of the instance does not depend on pino
  const logger: FastifyBaseLogger = log;
  return Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    // nothing is logged by request, and a logger for each request costs time
    childLoggerFactory: (parent) => parent,
    bodyLimit: MAX_BODY_BYTES,
    // a page reports an id that is too long, like any other unknown id
    routerOptions: { maxParamLength: 10_000 },
    http: httpServerOptions(receiveTimeoutMs),
    requestTimeout: receiveTimeoutMs,
    frameworkErrors: handleFrameworkError,
    clientErrorHandler: handleClientError,
    requestIdHeader: false,
    genReqId: requestIdOf,
    forceCloseConnections: 'idle',
    // a request that arrived before the listener closed is processed as usual
    return503OnClosing: false,
    trustProxy: trustProxy && isNearestProxy,
  });
}

async function registerRequestChecks(
  app: FastifyInstance,
  { host, allowedHosts, corsOrigins }: ServerOptions,
): Promise<void> {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  registerErrorHandler(app);
  registerHostCheck(app, host, allowedHosts);
  await app.register(cors, {
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: EXPOSED_HEADERS,
  });
  registerBodyParser(app);
}

async function registerPages(
  app: FastifyInstance,
  { graphiql, explorer, knownDocuments, access, reads }: ServerOptions,
): Promise<void> {
  if (graphiql && knownDocuments) explainGraphiql(app);
  else if (graphiql) await graphiqlPage(app);
  // a page is sent to everyone
  if (explorer) await registerExplorer(app, access.requireAuth ? null : pageDescriber(reads));
  else {
    app.get('/', (_request, reply) => reply.redirect('/graphql'));
    handleNotFound(app);
  }
}

/** Queries and mutations at `/graphql`, behind the response cache. */
function registerQueries(
  app: FastifyInstance,
  { apollo, prepared }: GraphQLServer,
  contextOf: RequestContext,
  { reads, embeddingModel, feed, responseCacheBytes }: ServerOptions,
): void {
  registerResponseCache(app, {
    maxBytes: responseCacheBytes,
    build: buildDigest(),
    state: () => ({
      // an instance with another model answers differently
      name: `${reads.stateName} ${embeddingModel() ?? ''}`,
      isFresh: reads.staleSince === null,
      version: reads.knownVersion,
    }),
    languages: () => reads.languages(),
    confirm: async () => reads.cachedVersion() !== undefined || succeedsWithin(CONFIRM_MS, reads.version()),
  });
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    compress: {},
    preHandler: [rejectDeeplyNested, awaitMinimumVersion(feed)],
    handler: graphqlHandler(apollo, contextOf, (query, context) => prepared.execute(query, context)),
  });
}
