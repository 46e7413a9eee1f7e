import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Neo4jSettings } from './graph/neo4j/session.js';
import {
  type ManagedNeo4j,
  type ManagedNeo4jOptions,
  progressReporter,
  readEndpoint,
  startManagedNeo4j,
} from './neo4j/index.js';

/** A Neo4j that can be opened, and how it is let go. */
export interface Database {
  settings: Neo4jSettings;
  stop(): Promise<void>;
}

/** Between two attempts to start a managed Neo4j again. */
const RESTART_PAUSE_MS = 1_000;

/** The Neo4j that the settings name, or one of our own under DATA_DIR. */
export async function openDatabase(config: Config, log: Logger): Promise<Database> {
  if (config.graph.kind === 'remote') return reached(config, config.graph);
  const { dataDir, jarsUrl, heap } = config.graph;
  const options: ManagedNeo4jOptions = {
    dataDir,
    heap,
    ...(jarsUrl === undefined ? {} : { jarsUrl }),
    rehearse: async (neo4j) => {
      const { rehearse } = await import('./rehearsal.js');
      await rehearse(reached(config, { ...neo4j, database: null }).settings);
    },
    onProgress: progressReporter(process.stderr),
    log: (message) => log.info(message),
  };
  const first = await startManagedNeo4j(options);
  const stop = keepRunning(first, { ...options, boltPort: first.port }, log);
  const { uri, username, password } = first;
  return { ...reached(config, { uri, username, password, database: null }), stop };
}

/** As openDatabase, but where a service already runs on this DATA_DIR, its Neo4j: for what people run beside it. */
export async function joinDatabase(config: Config, log: Logger): Promise<Database> {
  const running = config.graph.kind === 'managed' ? await readEndpoint(config.graph.dataDir) : null;
  return running ? reached(config, { ...running, database: null }) : openDatabase(config, log);
}

type Address = Pick<Neo4jSettings, 'uri' | 'username' | 'password' | 'database'>;

function reached({ readTimeoutMs, writeTimeoutMs }: Config, { uri, username, password, database }: Address): Database {
  return {
    settings: { uri, username, password, database, readTimeoutMs, writeTimeoutMs },
    stop: () => Promise.resolve(),
  };
}

/** Starts a managed Neo4j again, on the same port, whenever it ends by itself. Gives back how to stop it for good. */
function keepRunning(first: ManagedNeo4j, options: ManagedNeo4jOptions, log: Logger): () => Promise<void> {
  let current: ManagedNeo4j | null = first;
  let stopping = false;
  const watch = async () => {
    while (!stopping) {
      const exit = await current?.exited;
      current = null;
      if (stopping) return;
      log.error({ exit }, 'Neo4j ended by itself; starting it again');
      await pause(RESTART_PAUSE_MS);
      if (!stopping) current = await startManagedNeo4j(options).catch((error: unknown) => logFailure(log, error));
    }
  };
  const watched = watch();
  return async () => {
    stopping = true;
    await current?.stop();
    await watched;
    // it may have come up while we waited
    await current?.stop();
  };
}

function logFailure(log: Logger, error: unknown): null {
  log.error({ err: error }, 'Neo4j did not start again');
  return null;
}
