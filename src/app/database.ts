import type { Logger } from 'pino';
import type { Config } from './settings.js';
import type { Neo4jSettings } from '../graph/neo4j/session.js';
import { Disk } from '../managed-neo4j/disk.js';
import { Supervisor } from '../managed-neo4j/supervisor.js';
import { type ManagedNeo4jOptions, progressReporter, readEndpoint } from '../managed-neo4j/index.js';

/** Connection settings of a Neo4j, and how to release it. */
export interface Database {
  settings: Neo4jSettings;
  stop(): Promise<void>;
}

/** The configured Neo4j, or a managed one under DATA_DIR. */
export async function openDatabase(config: Config, log: Logger): Promise<Database> {
  if (config.graph.kind === 'remote') {
    return { settings: settingsFor(config, config.graph, log), stop: () => Promise.resolve() };
  }
  const { dataDir, jarsUrl, heap } = config.graph;
  const options: ManagedNeo4jOptions = {
    dataDir,
    heap,
    ...(jarsUrl === undefined ? {} : { jarsUrl }),
    warmUp: async (neo4j) => {
      const { warmUp } = await import('./warm-up.js');
      await warmUp(settingsFor(config, neo4j, log));
    },
    onProgress: progressReporter(process.stderr),
    log: (message) => log.info(message),
  };
  const { neo4j, supervisor } = await Supervisor.start(options, log);
  return {
    settings: {
      ...settingsFor(config, neo4j, log),
      beforeWrite: () => supervisor.beforeWrite(),
      onStorageFailure: () => void supervisor.onStorageFailure(),
    },
    stop: () => supervisor.stop(),
  };
}

/** Like openDatabase, but uses the Neo4j of a service that already runs on this DATA_DIR. For command-line tools. */
export async function joinDatabase(config: Config, log: Logger): Promise<Database> {
  const endpoint = config.graph.kind === 'managed' ? await readEndpoint(config.graph.dataDir) : null;
  if (!endpoint) return openDatabase(config, log);
  const disk = new Disk(config.dataDir);
  const settings = { ...settingsFor(config, endpoint, log), beforeWrite: () => disk.beforeWrite() };
  return { settings, stop: () => Promise.resolve() };
}

type Address = Pick<Neo4jSettings, 'uri' | 'username' | 'password'> & Partial<Pick<Neo4jSettings, 'database'>>;

function settingsFor(
  { readTimeoutMs, writeTimeoutMs }: Config,
  { uri, username, password, database = null }: Address,
  log: Logger,
): Neo4jSettings {
  const onSilence = (silent: boolean) =>
    silent ? log.error('Neo4j does not respond') : log.info('Neo4j responds again');
  return { uri, username, password, database, readTimeoutMs, writeTimeoutMs, onSilence };
}
