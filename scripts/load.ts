/**
 * Loads a dataset's YAML into the graph: all or nothing; a second time changes nothing.
 *
 * npm run load -- [folder] [--dry-run]
 *   folder     a dataset's folder; data/backend unless told
 *   --dry-run  prints what would change, and changes nothing
 *
 * The graph is the one that NEO4J_URI names, or the service's own under DATA_DIR, which may be running.
 * Exit codes: 0 loaded (or nothing to do), 1 not loaded, and nothing was changed.
 */
import { parseArgs } from 'node:util';
import { loadDotEnv, readConfig } from '../src/config.js';
import { joinDatabase } from '../src/database.js';
import { describeDifference } from '../src/dataset/describe.js';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../src/default-graph.js';
import { openGraph } from '../src/graph/neo4j/graph.js';
import { createLog } from '../src/log.js';
import { explainStartFailure } from '../src/welcome.js';

async function load(folder: string, dryRun: boolean): Promise<void> {
  const content = readDatasetFolder(folder);
  const config = readConfig(process.env);
  const database = await joinDatabase(config, createLog(config.logLevel));
  try {
    const graph = await openGraph(database.settings);
    try {
      const difference = dryRun ? await graph.datasets.compare(content) : await graph.datasets.replace(content);
      console.log(describeDifference(difference, dryRun));
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
}

try {
  const { values, positionals } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  loadDotEnv();
  await load(positionals[0] ?? DEFAULT_DATASET_FOLDER, values['dry-run']);
} catch (error) {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
}
