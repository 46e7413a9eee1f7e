import { join } from 'node:path';
import { loadDotEnv, readConfig } from '../src/app/settings.js';
import { joinDatabase } from '../src/app/database.js';
import { type Graph, openGraph } from '../src/graph/neo4j/graph.js';
import { createLog } from '../src/app/log.js';

export type OpenedGraph = Omit<Graph, 'close'> & {
  /** the folder for journals of imports */
  importsFolder: string;
};

/**
 * Opens the configured graph, or that of the service, which may be running; closes it after the work.
 *
 * @param readTimeoutMs  a lower bound for the configured timeout of reads
 */
export async function withGraph<Result>(
  work: (graph: OpenedGraph) => Promise<Result>,
  readTimeoutMs = 0,
): Promise<Result> {
  loadDotEnv();
  const config = readConfig(process.env);
  const database = await joinDatabase(config, createLog(config.logLevel));
  try {
    const graph = await openGraph({
      ...database.settings,
      readTimeoutMs: Math.max(config.readTimeoutMs, readTimeoutMs),
    });
    try {
      return await work({ ...graph, importsFolder: join(config.dataDir, 'imports') });
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
}
