import { join } from 'node:path';
import { readDataset } from './dataset/read.js';
import { toRecords } from './dataset/records.js';
import type { DatasetContent } from './graph/dataset-store.js';
import type { Graph } from './graph/neo4j/graph.js';
import { packageRoot } from './package-root.js';

export const DEFAULT_DATASET_FOLDER = join(packageRoot, 'data', 'backend');

/** @throws DatasetError naming file and line of everything that is wrong */
export function readDatasetFolder(folder: string): DatasetContent {
  return toRecords(readDataset(folder));
}

/** Loads the default graph into a database that never held anything; any other is left alone. Tells whether it did. */
export async function loadIntoEmptyGraph(graph: Graph): Promise<boolean> {
  if ((await graph.reads.version()) > 0) return false;
  if (!(await graph.reads.isEmpty())) return false;
  await graph.datasets.replace(readDatasetFolder(DEFAULT_DATASET_FOLDER), 'command:start');
  return true;
}
