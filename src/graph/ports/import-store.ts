import type { EdgeRecord, NewNode } from '../../model/records.js';
import type { EdgeKeyRecord } from '../../model/changes.js';
import { edgeKey } from '../../model/dataset-content.js';

/** What something was and is to be; null for absent. At least one of the two is there. */
export interface Step<Item> {
  before: Item | null;
  after: Item | null;
}

/** One node or edge that an import makes different. */
export type ImportEntry = { node: Step<NewNode> } | { edge: Step<EdgeRecord> };

/** What takes an entry back. */
export function inverse(entry: ImportEntry): ImportEntry {
  if ('node' in entry) return { node: { before: entry.node.after, after: entry.node.before } };
  return { edge: { before: entry.edge.after, after: entry.edge.before } };
}

/** A node's id, or an edge as `from KIND to`. */
export function keyOf(record: NewNode | EdgeRecord): string {
  return 'id' in record ? record.id : edgeKey(record);
}

export function stepOf(entry: ImportEntry): Step<NewNode | EdgeRecord> {
  return 'node' in entry ? entry.node : entry.edge;
}

/** The record that an entry is about, as it is to be or else as it was. */
export function recordOf(entry: ImportEntry): NewNode | EdgeRecord {
  const { before, after } = stepOf(entry);
  return (after ?? before) as NewNode | EdgeRecord;
}

/** Why an entry must not be written: what another dataset has is not the import's. */
export interface ImportConflict {
  /** a node's id, or an edge as `from KIND to` */
  id: string;
  /** who has it */
  dataset: string;
  why: 'is owned by' | 'is an edge of' | 'was removed by' | 'would be deleted, but has edges of';
}

/** The process that imports. */
export interface ImportOwner {
  host: string;
  pid: number;
  /** made at random, since process ids come again */
  run: string;
}

/** An import that is under way or was interrupted, as the graph knows of it. */
export interface ImportMark extends ImportOwner {
  /** its datasets, with commas */
  id: string;
  datasets: string[];
  /** what is imported, in words that the same import has again */
  source: string;
  /** the name of the journal's folder; null while files and graph are compared, and nothing is written yet */
  journal: string | null;
  /** batches written, of `total` */
  position: number;
  total: number;
  /** the graph's version after the last of them, or when the comparison began */
  version: number;
  /** whether nobody else has written since */
  undisturbed: boolean;
  /** how long its process has not been heard of, in milliseconds */
  idleMs: number;
}

export type NewImport = Pick<ImportMark, 'datasets' | 'source'> & ImportOwner;

/** A part of an import that is written as one transaction. */
export interface ImportBatch {
  id: string;
  run: string;
  entries: readonly ImportEntry[];
  /** where the mark stands with the batch written */
  position: number;
  by: string;
  comment: string;
  /** whether the history keeps each item, or only how many */
  itemised: boolean;
}

/** Imports into the graph. Every method but the reads fails with ImportTakenError when another process has the mark. */
export interface ImportStore {
  /** Imports under way or interrupted. */
  marks(): Promise<ImportMark[]>;
  /**
   * Marks an import as this process's. What an earlier one of the same datasets left is given as it was.
   *
   * @param mayTake  whether a mark of one of the datasets may be taken over; called under the writers' lock
   * @throws whatever `mayTake` throws; then nothing is marked
   */
  acquire(wanted: NewImport, mayTake: (left: ImportMark) => void): Promise<ImportMark>;
  /** Says that the process lives. */
  heartbeat(owned: Pick<ImportMark, 'id' | 'run'>): Promise<void>;
  /** Says that the process gives up: another may go on at once. */
  release(owned: Pick<ImportMark, 'id' | 'run'>): Promise<void>;
  /** From here on batches are written. */
  begin(mark: ImportMark): Promise<void>;
  /** Writes a batch, stamps what it touches, counts it and moves the mark. Gives what was left as others have it. */
  write(batch: ImportBatch): Promise<ImportConflict[]>;
  /** The import has ended. */
  finish(owned: Pick<ImportMark, 'id' | 'run'>): Promise<void>;

  version(): Promise<number>;
  /** All nodes of a dataset, in order of id. */
  storedNodes(dataset: string): AsyncIterable<NewNode>;
  /** All edges of a dataset. */
  storedEdges(dataset: string): AsyncIterable<EdgeRecord>;
  nodes(ids: readonly string[]): Promise<NewNode[]>;
  edges(keys: readonly EdgeKeyRecord[]): Promise<EdgeRecord[]>;
  /** What stands in the way of entries of an import of some datasets. */
  conflicts(entries: readonly ImportEntry[], datasets: readonly string[]): Promise<ImportConflict[]>;
}

/** Another process has taken the import over, or ended it. */
export class ImportTakenError extends Error {
  override name = 'ImportTakenError';

  constructor(id: string) {
    super(`The import of ${id} is no longer this process's: another has taken it over. Nothing more is written here.`);
  }
}
