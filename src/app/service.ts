import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './settings.js';
import { createAuthenticator } from '../auth/authenticate.js';
import { isConfigured } from '../auth/settings.js';
import { openDatabase } from './database.js';
import { ChangeFeed } from '../change-feed/feed.js';
import { stopListening } from '../http/stop-listening.js';
import { VersionWatch } from '../change-feed/version-watch.js';

export interface Service {
  /** e.g. http://127.0.0.1:4000 */
  url: string;
  /** whether the default graph was loaded, into a database that was empty */
  loaded: boolean;
  /** Lets requests under way end, then closes everything that was opened. */
  stop(): Promise<void>;
  /** Makes a stop quicker: requests under way are cut off. */
  hurry(): void;
}

/**
 * Opens the database, fills it if it is empty, and listens.
 *
 * @throws an error whose message says what to do; then everything that was opened is closed again
 */
export async function startService(config: Config, log: Logger): Promise<Service> {
  const opened: (() => Promise<void>)[] = [];
  const [stopping, hurry] = [new AbortController(), new AbortController()];
  const stop = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    await checkPort(config);
    const authenticate = createAuthenticator(config.access, log);
    // these take Node half a second to load: time in which a Neo4j of our own starts
    const [database, { openGraph }, { loadIntoEmptyGraph }, { buildServer }, { CachedReads }, { RefreshingCuration }] =
      await Promise.all([
        openDatabase(config, log),
        import('../graph/neo4j/graph.js'),
        import('../dataset/default-graph.js'),
        import('./server.js'),
        import('../graph/cache/cached-reads.js'),
        import('../graph/cache/refreshing-curation.js'),
      ]);
    opened.push(() => database.stop());
    const graph = await openGraph(database.settings);
    opened.push(() => graph.close());
    const loaded = await loadIntoEmptyGraph(graph);
    const reads = new CachedReads(graph.reads, config.cacheBytes, config.staleMs);
    const watch = new VersionWatch(() => reads.refresh(), config.versionPollMs);
    opened.push(async () => watch.close());
    // others' writes are to be noticed whether anybody waits for them or not
    void watch.until(() => false, new AbortController().signal);
    const curation = new RefreshingCuration(graph.curation, reads);
    const app = await buildServer({
      ...config,
      reads,
      ping: () => graph.reads.version(),
      exports: graph.exports(null),
      curation,
      feed: new ChangeFeed(curation, watch),
      authenticate,
      access: { requireAuth: config.access.requireAuth, configured: isConfigured(config.access) },
      log,
      stopping: stopping.signal,
    });
    opened.push(() => {
      stopping.abort();
      return drain(app, config, hurry.signal);
    });
    await app.listen({ port: config.port, host: config.host });
    return { url: urlOf(app.server.address() as AddressInfo), loaded, stop, hurry: () => hurry.abort() };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Tells of a port in use at once, and not after a Neo4j has started for nothing. */
async function checkPort({ port, host }: Config): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * Goes on answering for the delay, in which load balancers hear that it is not ready any more, then stops listening and
 * lets requests under way end. Those that take longer than the grace are cut off.
 */
async function drain(app: FastifyInstance, config: Config, hurry: AbortSignal): Promise<void> {
  await pause(config.shutdownDelayMs, undefined, { signal: hurry }).catch(() => undefined);
  const cut = () => app.server.closeAllConnections();
  const late = setTimeout(cut, config.shutdownGraceMs);
  await stopListening(app.server);
  const closed = app.close();
  if (hurry.aborted) cut();
  hurry.addEventListener('abort', cut);
  await closed;
  clearTimeout(late);
}

function urlOf({ address, port, family }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
