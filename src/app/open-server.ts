import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Authenticate } from '../auth/authenticate.js';
import { isConfigured } from '../auth/settings.js';
import { ChangeFeed } from '../change-feed/feed.js';
import { VersionWatch } from '../change-feed/version-watch.js';
import { loadIntoEmptyGraph } from '../dataset/default-graph.js';
import { CachedReads } from '../graph/cache/cached-reads.js';
import { RefreshingCuration } from '../graph/cache/refreshing-curation.js';
import { type Graph, openGraph } from '../graph/neo4j/graph.js';
import { observeCache, observeGraph } from '../telemetry/service-metrics.js';
import type { Neo4jSettings } from '../graph/neo4j/session.js';
import { Snapshots } from '../snapshots/snapshots.js';
import type { Embeddings } from './embeddings.js';
import type { KnownDocuments } from '../graphql/known-documents.js';
import { servedSchema } from './served-schema.js';
import { buildServer } from './server.js';
import type { Config } from './settings.js';

export interface ServerDependencies {
  database: Neo4jSettings;
  authenticate: Authenticate;
  config: Config;
  log: Logger;
  stopping: AbortSignal;
  /** registers what must be closed, last opened first closed */
  onClose: (close: () => Promise<void>) => void;
}

/** What the service started with: the default graph, loaded into an empty database; what was there; or nothing. */
export type StartContent = 'LOADED' | 'EXISTING' | 'EMPTY';

export interface OpenedServer {
  app: FastifyInstance;
  content: StartContent;
  /** settles when the work of the start in the background has ended; never rejects */
  settled: Promise<unknown>;
}

/** Opens the graph, loads the default graph if it is empty and the settings say so, and builds the server. */
export async function openServer(dependencies: ServerDependencies): Promise<OpenedServer> {
  const graph = await openGraph(dependencies.database);
  dependencies.onClose(() => graph.close());
  const loaded = dependencies.config.defaultGraph && (await loadIntoEmptyGraph(graph));
  const content = loaded ? 'LOADED' : (await graph.reads.isEmpty()) ? 'EMPTY' : 'EXISTING';
  return { ...(await serveGraph(graph, dependencies)), content };
}

async function serveGraph(graph: Graph, dependencies: ServerDependencies): Promise<Omit<OpenedServer, 'content'>> {
  const { config, authenticate, log, stopping, onClose } = dependencies;
  const knownDocuments = await readKnownDocuments(dependencies);
  const planned = planReads(graph, dependencies);
  const embeddings = await createEmbeddings(graph, dependencies);
  const reads = new CachedReads(graph.reads, config.cacheBytes, config.staleMs, embeddings?.meaning);
  observeReads(graph, reads);
  const watch = new VersionWatch(() => reads.refresh(), config.versionPollMs);
  onClose(async () => watch.close());
  if (embeddings) onClose(embeddings.start(reads, watch));
  // searches wait for the index, which takes seconds on a large graph; what fails here is tried again by the first search
  const prepared = reads.prepareSearch().catch(() => undefined);
  void prepared.then(() => reads.prepareWholeGraph()).catch(() => undefined);
  // polls for writes of other instances even if no subscriber waits for them
  void watch.until(() => false, new AbortController().signal);
  const curation = new RefreshingCuration(graph.curation, reads);
  const exports = graph.exports(null);
  const snapshots = new Snapshots(exports, snapshotFolder(config));
  onClose(() => snapshots.close());
  const app = await buildServer({
    ...config,
    knownDocuments,
    reads,
    ping: () => graph.reads.version(),
    prepared,
    embeddingModel: () => embeddings?.model ?? null,
    exports,
    snapshots,
    curation,
    feed: new ChangeFeed(curation, watch),
    authenticate,
    access: { requireAuth: config.access.requireAuth, configured: isConfigured(config.access) },
    log,
    stopping,
  });
  return { app, settled: Promise.all([prepared, planned]) };
}

/** With a database elsewhere, the service need not be able to write to DATA_DIR. */
function snapshotFolder({ graph, dataDir }: Config): string {
  return graph.kind === 'managed' ? join(dataDir, 'snapshots') : tmpdir();
}

function observeReads(graph: Graph, reads: CachedReads): void {
  observeCache('records', () => reads.statistics);
  observeGraph(() => ({
    version: reads.knownVersion,
    secondsSinceConfirmed: (Date.now() - reads.confirmedAt.getTime()) / 1_000,
    pendingStatements: graph.pendingStatements(),
  }));
}

/** @returns null if the service executes any document */
async function readKnownDocuments({ config, log, onClose }: ServerDependencies): Promise<KnownDocuments | null> {
  if (config.knownDocumentsFile === null) return null;
  const { openKnownDocuments } = await import('./known-documents.js');
  const schema = await servedSchema(config.federation);
  const { documents, close } = await openKnownDocuments(config.knownDocumentsFile, schema, log);
  onClose(async () => close());
  return documents;
}

/** The first requests are answered sooner if the database has planned their statements; nothing waits for it. */
function planReads(graph: Graph, { log, stopping, onClose }: ServerDependencies): Promise<void> {
  const planned = graph.planReads(stopping).catch((error: unknown) => {
    if (!stopping.aborted) log.warn({ err: error }, 'Not every statement was planned in advance');
  });
  onClose(() => planned);
  return planned;
}

/** The modules are loaded only where embeddings are on. */
async function createEmbeddings(graph: Graph, { config, log }: ServerDependencies): Promise<Embeddings | null> {
  const { embeddings: settings } = config;
  if (settings === null) return null;
  const [{ Embeddings }, { openEmbedder }] = await Promise.all([
    import('./embeddings.js'),
    import('../embeddings/open-embedder.js'),
  ]);
  return new Embeddings(graph, (signal) => openEmbedder(settings, { log, signal }), log);
}
