import { join } from 'node:path';
import { startManagedNeo4j } from '../../src/managed-neo4j/index.js';
import { packageRoot } from '../../src/process/package-root.js';
import { digestOf } from '../graphs/graphs.js';
import { loadGraph } from '../graphs/load.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';

/** For loading only; the measured service has the default heap. */
const HEAP = '2g';
const TIMEOUTS = { readTimeoutMs: 60_000, writeTimeoutMs: 300_000 };

/** Prepares a DATA_DIR with a graph. It is kept for later runs, which reuse a complete load. */
export async function prepareDataDir(name: string, graph: DatasetContent): Promise<string> {
  const dataDir = join(packageRoot, 'bench', '.data', `${name}-${digestOf(graph)}`);
  const neo4j = await startManagedNeo4j({ dataDir, heap: HEAP, fastStart: false });
  try {
    const { uri, username, password } = neo4j;
    await loadGraph({ uri, username, password, database: null, ...TIMEOUTS }, graph);
  } finally {
    await neo4j.stop();
  }
  return dataDir;
}
