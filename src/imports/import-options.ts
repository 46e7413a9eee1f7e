import { join } from 'node:path';
import type { ImportMark } from '../graph/ports/import-store.js';
import type { ImportFormat } from './item.js';
import type { JournalWriter } from './journal.js';
import type { Counters } from './report.js';

export interface ImportProgress {
  phase: 'read' | 'compared' | 'written' | 'reverted';
  done: number;
  /** null if unknown */
  total: number | null;
}

export interface ImportOptions {
  format: ImportFormat & {
    datasets?: readonly string[];
    /** Writes the steps itself, in place of a comparison of `items` with the graph. */
    plan?(journal: JournalWriter, counters: Counters): Promise<void>;
  };
  /** identifies the import: the same files have the same source, e.g. `esco /data/esco.zip` */
  source: string;
  /** the folder of journals, e.g. DATA_DIR/imports */
  folder: string;
  /** what the user named: the download, a file or a folder */
  path?: string;
  /** the author, for the history */
  by?: string;
  /** for the history */
  comment?: string;
  /** consent to delete more than a tenth of a dataset, or more than 100 of its records */
  allowDeletes?: boolean;
  /** also deletes the edges of other datasets at the nodes that are deleted, which otherwise refuse the import */
  detach?: boolean;
  onProgress?: (progress: ImportProgress) => void;
}

/** The datasets that an import makes equal to its files. */
export function datasetsOf({ format }: Pick<ImportOptions, 'format'>): string[] {
  return [...(format.datasets ?? [format.dataset])];
}

/** The folder of the journals of the imports of some datasets. */
export function homeOf({ folder }: ImportOptions, { id }: Pick<ImportMark, 'id'>): string {
  return join(folder, id);
}
