import type { Logger } from 'pino';
import type { Config } from './settings.js';
import type { Neo4jSettings } from '../graph/neo4j/session.js';
import { Disk } from '../managed-neo4j/disk.js';
import { Supervisor } from '../managed-neo4j/supervisor.js';
import { type ManagedNeo4jOptions, progressReporter, readEndpoint } from '../managed-neo4j/index.js';

/** A Neo4j that can be opened, and how it is let go. */
export interface Database {
  settings: Neo4jSettings;
  stop(): Promise<void>;
}

/** The Neo4j that the settings name, or one of our own under DATA_DIR. */
export async function openDatabase(config: Config, log: Logger): Promise<Database> {
  if (config.graph.kind === 'remote') return reached(config, config.graph, log);
  const { dataDir, jarsUrl, heap } = config.graph;
  const options: ManagedNeo4jOptions = {
    dataDir,
    heap,
    ...(jarsUrl === undefined ? {} : { jarsUrl }),
    warmUp: async (neo4j) => {
      const { warmUp } = await import('./warm-up.js');
      await warmUp(reached(config, { ...neo4j, database: null }, log).settings);
    },
    onProgress: progressReporter(process.stderr),
    log: (message) => log.info(message),
  };
  const { neo4j, supervisor } = await Supervisor.start(options, log);
  const { settings } = reached(config, { ...neo4j, database: null }, log);
  return {
    settings: {
      ...settings,
      beforeWrite: () => supervisor.beforeWrite(),
      onStorageFailure: () => void supervisor.onStorageFailure(),
    },
    stop: () => supervisor.stop(),
  };
}

/** As openDatabase, but where a service already runs on this DATA_DIR, its Neo4j: for what people run beside it. */
export async function joinDatabase(config: Config, log: Logger): Promise<Database> {
  const running = config.graph.kind === 'managed' ? await readEndpoint(config.graph.dataDir) : null;
  if (!running) return openDatabase(config, log);
  const joined = reached(config, { ...running, database: null }, log);
  const disk = new Disk(config.dataDir);
  return { ...joined, settings: { ...joined.settings, beforeWrite: () => disk.beforeWrite() } };
}

type Address = Pick<Neo4jSettings, 'uri' | 'username' | 'password' | 'database'>;

function reached(config: Config, { uri, username, password, database }: Address, log: Logger): Database {
  const { readTimeoutMs, writeTimeoutMs } = config;
  const onSilence = (silent: boolean) =>
    silent ? log.error('Neo4j does not answer') : log.info('Neo4j answers again');
  return {
    settings: { uri, username, password, database, readTimeoutMs, writeTimeoutMs, onSilence },
    stop: () => Promise.resolve(),
  };
}
