import type { EdgeRecord, NewNode } from '../model/records.js';

/** A position in the imported files: a path in the download and a line, from 1. */
export interface Place {
  file: string;
  line: number;
}

/** A record that was read. Edges may come before the nodes at their ends. */
export type ImportItem = { at: Place } & ({ node: NewNode } | { edge: EdgeRecord });

/** A row that was skipped, or only partly used. */
export interface Skipped {
  at: Place;
  reason: string;
}

/** A reader of files of one format. */
export interface ImportFormat {
  /** the dataset that will own the records, e.g. `esco` */
  readonly dataset: string;
  /**
   * Streams the records. Each call reads the files again, so that nothing is held in memory.
   *
   * @param skip  called for each row that is skipped
   * @throws ImportError if the import is impossible: a file is missing, or a header does not match the format
   */
  items(skip: (row: Skipped) => void): AsyncIterable<ImportItem>;
}

/** An import is impossible. The message names file and line and says how to fix it. Nothing was changed. */
export class ImportError extends Error {
  override name = 'ImportError';
}
