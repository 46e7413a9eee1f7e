import type { EdgeRecord, NewNode } from '../model/records.js';

/** Where in the imported files something stands: a path inside of the download, and a line, the first is 1. */
export interface Place {
  file: string;
  line: number;
}

/** What an importer makes of one row. Edges may come before the nodes at their ends. */
export type ImportItem = { at: Place } & ({ node: NewNode } | { edge: EdgeRecord });

/** A row that gave nothing, or less than it says. */
export interface Skipped {
  at: Place;
  reason: string;
}

/** A way to read files of one kind. */
export interface ImportFormat {
  /** the dataset that will own everything it gives, e.g. `esco` */
  readonly dataset: string;
  /**
   * Streams what the files say; each call reads them anew, so that nothing needs to be held in memory.
   *
   * @param skip  called for each row that cannot be used
   * @throws ImportError for what makes the whole import impossible: a missing file, a header that is not the format's
   */
  items(skip: (row: Skipped) => void): AsyncIterable<ImportItem>;
}

/** An import that cannot be done: the message names file and line, and the way out. Nothing has changed. */
export class ImportError extends Error {
  override name = 'ImportError';
}
