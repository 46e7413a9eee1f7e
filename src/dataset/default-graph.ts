import { join } from 'node:path';
import { readDataset } from './read.js';
import { toRecords } from './records.js';
import type { DatasetStore } from '../graph/ports/dataset-store.js';
import type { GraphReads } from '../graph/ports/graph-reads.js';
import { packageRoot } from '../process/package-root.js';
import type { DatasetContent } from '../model/dataset-content.js';

export const DEFAULT_DATASET_FOLDER = join(packageRoot, 'data', 'backend');

/** @throws DatasetError with the file and line of every problem */
export function readDatasetFolder(folder: string): DatasetContent {
  return toRecords(readDataset(folder));
}

/** Loads the default graph into a database that has never held data. @returns whether it was loaded */
export async function loadIntoEmptyGraph(graph: {
  reads: Pick<GraphReads, 'version' | 'isEmpty'>;
  datasets: DatasetStore;
}): Promise<boolean> {
  if ((await graph.reads.version()) > 0) return false;
  if (!(await graph.reads.isEmpty())) return false;
  await graph.datasets.replace(readDatasetFolder(DEFAULT_DATASET_FOLDER), 'command:start');
  return true;
}
