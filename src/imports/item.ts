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
  /** what the row is about: an id here or in the source, or an edge as `from KIND to` */
  id?: string | null;
  /** the row was read, and this is what the report says about it */
  isRead?: true;
}

/** Ids in the graph by foreign id: a foreign id identifies what is imported again, whatever its label is now. */
export interface KnownIds {
  /**
   * The id of the node that has an external id; undefined if there is none. What curators merged or deleted keeps its own
   * id, so that it stays merged or deleted.
   */
  idOf(scheme: string, value: string): string | undefined;
  /** Whether something in the graph has the id. */
  isTaken(id: string): boolean;
  /** The ids of the entities of any dataset that have an external id of one of the format's `references`, sorted. */
  named(scheme: string, value: string): readonly string[];
}

export const NO_KNOWN_IDS: KnownIds = { idOf: () => undefined, isTaken: () => false, named: () => [] };

/** Reads the nodes that the graph has of the dataset. */
export type StoredNodes = () => AsyncIterable<NewNode>;

/** A reader of files of one format. */
export interface ImportFormat {
  /** the dataset that will own the records, e.g. `esco` */
  readonly dataset: string;
  /** the schemes of external ids that identify its records, e.g. `esco`; none by default */
  readonly identifiers?: readonly string[];
  /** Paths of the files that it reads. An import is resumed only while they are the same. */
  files?(): Promise<readonly string[]>;
  /** the schemes of external ids by which it names entities of other datasets, e.g. `onet-soc`; none by default */
  readonly references?: readonly string[];
  /** whether it reads a part of the dataset: what it does not have is not deleted */
  readonly isPartial?: true;
  /**
   * Streams the records. Each call reads the files again, so that nothing is held in memory.
   *
   * @param skip   called for each row that is skipped
   * @param known  ids that formats with foreign ids keep; none by default
   * @param stored for formats that keep or change parts of nodes; none by default
   * @throws ImportError if the import is impossible: a file is missing, or a header does not match the format
   */
  items(skip: (row: Skipped) => void, known?: KnownIds, stored?: StoredNodes): AsyncIterable<ImportItem>;
}

/** An import is impossible. The message names file and line and says how to fix it. Nothing was changed. */
export class ImportError extends Error {
  override name = 'ImportError';
}
