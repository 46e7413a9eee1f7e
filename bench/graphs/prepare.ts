import { join } from 'node:path';
import type { Neo4jSettings } from '../../src/graph/neo4j/session.js';
import { type ManagedNeo4j, startManagedNeo4j } from '../../src/managed-neo4j/index.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';
import { packageRoot } from '../../src/process/package-root.js';
import { digestOf } from './graphs.js';
import { loadGraph } from './load.js';

const HEAP = '2g';
const TIMEOUTS = { readTimeoutMs: 60_000, writeTimeoutMs: 300_000 };

export interface LoadedGraph {
  neo4j: ManagedNeo4j;
  dataDir: string;
  settings: Neo4jSettings;
}

/** Starts a Neo4j with a graph. Each graph has its own DATA_DIR, which is kept for later runs. */
export async function startGraph(name: string, graph: DatasetContent): Promise<LoadedGraph> {
  const dataDir = join(packageRoot, 'bench', '.data', `${name}-${digestOf(graph)}`);
  const neo4j = await startManagedNeo4j({ dataDir, heap: HEAP, fastStart: false });
  const { uri, username, password } = neo4j;
  const settings = { uri, username, password, database: null, ...TIMEOUTS };
  try {
    await loadGraph(settings, graph);
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
  return { neo4j, dataDir, settings };
}

/** Prepares a DATA_DIR with a graph for a service that starts its own Neo4j. */
export async function prepareDataDir(name: string, graph: DatasetContent): Promise<string> {
  const { neo4j, dataDir } = await startGraph(name, graph);
  await neo4j.stop();
  return dataDir;
}
