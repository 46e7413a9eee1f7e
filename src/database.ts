import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Neo4jSettings } from './graph/neo4j/session.js';

/** A Neo4j that can be opened, and how it is let go. */
export interface Database {
  settings: Neo4jSettings;
  stop(): Promise<void>;
}

export async function openDatabase(_config: Config, _log: Logger): Promise<Database> {
  throw new Error('to be written');
}
