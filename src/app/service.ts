import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createAuthenticator } from '../auth/authenticate.js';
import { stopListening } from '../http/stop-listening.js';
import type { Telemetry } from '../telemetry/start.js';
import { openDatabase } from './database.js';
import { urlOf } from '../process/server-url.js';
import type { StartContent } from './open-server.js';
import type { Config } from './settings.js';

export interface Service {
  /** e.g. http://127.0.0.1:4000 */
  url: string;
  content: StartContent;
  /** where Prometheus reads metrics; null if it does not */
  metricsUrl: string | null;
  /** Waits for requests in progress, then closes all resources. */
  stop(): Promise<void>;
  /** Speeds up a stop by aborting requests in progress. */
  forceStop(): void;
}

/**
 * Opens the database, loads the default graph if it is empty, and listens.
 *
 * @throws an error whose message says how to fix it, after closing all resources
 */
export async function startService(config: Config, log: Logger): Promise<Service> {
  const closers: (() => Promise<void>)[] = [];
  const [stopping, forced] = [new AbortController(), new AbortController()];
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    await requireFreePort(config);
    const telemetry = await openTelemetry(config, log);
    if (telemetry) closers.push(() => telemetry.close());
    const authenticate = createAuthenticator(config.access, log);
    // the modules of the server take half a second to load, in which nothing else runs: while a managed Neo4j starts
    const database = await openDatabase(config, log, () => void loadServer().catch(() => undefined));
    closers.push(() => database.stop());
    const { openServer } = await loadServer();
    const { app, content, settled } = await openServer({
      database: database.settings,
      ...{ authenticate, config, log },
      stopping: stopping.signal,
      onClose: (close) => void closers.push(close),
    });
    closers.push(() => {
      stopping.abort();
      return drain(app, config, forced.signal);
    });
    await app.listen({ port: config.port, host: config.host });
    void settled.then(() => database.prepareLaterStarts());
    return {
      url: urlOf(app.server.address() as AddressInfo),
      content,
      metricsUrl: telemetry?.metricsUrl ?? null,
      stop,
      forceStop: () => forced.abort(),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const loadServer = () => import('./open-server.js');

/** Before anything that is measured. The modules are loaded only where telemetry is on. */
async function openTelemetry({ telemetry }: Config, log: Logger): Promise<Telemetry | null> {
  if (telemetry === null) return null;
  const { startTelemetry } = await import('../telemetry/start.js');
  return startTelemetry(telemetry, log);
}

/** Fails before a managed Neo4j is started for nothing. */
async function requireFreePort({ port, host }: Config): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * Keeps serving for the shutdown delay, during which load balancers notice that the service is not ready, then stops
 * listening and waits for requests in progress. Requests that take longer than the grace period are aborted.
 */
async function drain(app: FastifyInstance, config: Config, forced: AbortSignal): Promise<void> {
  await sleep(config.shutdownDelayMs, undefined, { signal: forced }).catch(() => undefined);
  const closeConnections = () => app.server.closeAllConnections();
  const timer = setTimeout(closeConnections, config.shutdownGraceMs);
  await stopListening(app.server);
  const closed = app.close();
  if (forced.aborted) closeConnections();
  forced.addEventListener('abort', closeConnections);
  await closed;
  clearTimeout(timer);
}
