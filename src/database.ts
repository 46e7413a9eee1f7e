import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Neo4jSettings } from './graph/neo4j/session.js';

/** A Neo4j that can be opened, and how it is let go. */
export interface Database {
  settings: Neo4jSettings;
  stop(): Promise<void>;
}

/** The Neo4j that the settings name, or one of our own under DATA_DIR. */
export async function openDatabase(config: Config, _log: Logger): Promise<Database> {
  const timeouts = { readTimeoutMs: config.readTimeoutMs, writeTimeoutMs: config.writeTimeoutMs };
  if (config.graph.kind === 'remote') {
    const { uri, username, password, database } = config.graph;
    return { settings: { uri, username, password, database, ...timeouts }, stop: () => Promise.resolve() };
  }
  throw new Error('to be written');
}
