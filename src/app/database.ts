import type { Logger } from 'pino';
import type { Config } from './settings.js';
import type { Neo4jSettings } from '../graph/neo4j/session.js';
import { Disk } from '../managed-neo4j/disk.js';
import { Supervisor } from '../managed-neo4j/supervisor.js';
import { type ManagedNeo4jOptions, progressReporter, readEndpoint } from '../managed-neo4j/index.js';

/** Connection settings of a Neo4j, and how to release it. */
export interface Database {
  settings: Neo4jSettings;
  /** Makes later starts faster, in the background and only once. */
  prepareLaterStarts(): void;
  stop(): Promise<void>;
}

/**
 * The configured Neo4j, or a managed one under DATA_DIR.
 *
 * @param onSpawn  called when the process of a managed one has been started, which takes seconds to become ready
 */
export async function openDatabase(config: Config, log: Logger, onSpawn = () => {}): Promise<Database> {
  if (config.graph.kind === 'remote') {
    return unmanaged(settingsFor(config, config.graph, log));
  }
  const { dataDir, jarsUrl, heap } = config.graph;
  const options: ManagedNeo4jOptions = {
    dataDir,
    heap,
    ...(jarsUrl === undefined ? {} : { jarsUrl }),
    onProgress: progressReporter(process.stderr),
    onSpawn,
    log: (message) => log.info(message),
  };
  const { neo4j, supervisor } = await Supervisor.start(options, log);
  const stopping = new AbortController();
  let archived = Promise.resolve();
  return {
    settings: {
      ...settingsFor(config, neo4j, log),
      beforeWrite: () => supervisor.beforeWrite(),
      onStorageFailure: () => void supervisor.onStorageFailure(),
    },
    prepareLaterStarts() {
      archived = neo4j
        .createArchive(async (address) => {
          const { warmUp } = await import('./warm-up.js');
          await warmUp(address);
        }, stopping.signal)
        .catch((error: unknown) => log.warn({ err: error }, 'Later starts of Neo4j will be as slow as this one'));
    },
    async stop() {
      stopping.abort();
      await Promise.all([archived, supervisor.stop()]);
    },
  };
}

/** Like openDatabase, but uses the Neo4j of a service that already runs on this DATA_DIR. For command-line tools. */
export async function joinDatabase(config: Config, log: Logger): Promise<Database> {
  const endpoint = config.graph.kind === 'managed' ? await readEndpoint(config.graph.dataDir) : null;
  if (!endpoint) return openDatabase(config, log);
  const disk = new Disk(config.dataDir);
  const settings = { ...settingsFor(config, endpoint, log), beforeWrite: () => disk.beforeWrite() };
  return unmanaged(settings);
}

/** A Neo4j that this process neither starts nor stops. */
function unmanaged(settings: Neo4jSettings): Database {
  return { settings, prepareLaterStarts: () => undefined, stop: () => Promise.resolve() };
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
