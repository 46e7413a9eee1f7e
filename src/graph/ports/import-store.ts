import type { EdgeRecord, ExternalIdRecord, NewNode } from '../../model/records.js';
import type { Redirects } from '../../model/redirects.js';
import type { EdgeKeyRecord } from '../../model/changes.js';
import { recordOfStep, type Step } from '../../model/steps.js';

/** A node or edge that an import creates, changes or deletes. */
export type ImportEntry = { node: Step<NewNode> } | { edge: Step<EdgeRecord> };

/** The entry that undoes an entry. */
export function inverse(entry: ImportEntry): ImportEntry {
  if ('node' in entry) return { node: { before: entry.node.after, after: entry.node.before } };
  return { edge: { before: entry.edge.after, after: entry.edge.before } };
}

export function stepOf(entry: ImportEntry): Step<NewNode | EdgeRecord> {
  return 'node' in entry ? entry.node : entry.edge;
}

/** The record of an entry, after the import or else before it. */
export function recordOf(entry: ImportEntry): NewNode | EdgeRecord {
  return recordOfStep(stepOf(entry));
}

/** The reason for refusing an entry: it conflicts with another dataset. */
export interface ImportConflict {
  /** a node's id, or an edge as `from KIND to` */
  id: string;
  /** the other dataset */
  dataset: string;
  why: 'is owned by' | 'is an edge of' | 'was removed by' | 'would be deleted, but has edges of';
}

/** The process that runs an import. */
export interface ImportOwner {
  host: string;
  pid: number;
  /** random, since process ids are reused */
  run: string;
}

/** The mark of an import in the graph: a lease of the process that runs it. It remains if the import is interrupted. */
export interface ImportMark extends ImportOwner {
  /** the import's datasets, separated by commas */
  id: string;
  datasets: string[];
  /** describes what is imported, equally for each run of the same import */
  source: string;
  /** the name of the journal's folder; null while files and graph are compared, and nothing is written yet */
  journal: string | null;
  /** batches written, of `total` */
  position: number;
  total: number;
  /** the graph's version after the last batch, or when the comparison began */
  version: number;
  /** whether there were no other writes since */
  undisturbed: boolean;
  /** milliseconds since the last heartbeat */
  idleMs: number;
}

export type NewImport = Pick<ImportMark, 'datasets' | 'source'> & ImportOwner;

/** A part of an import that is written as one transaction. */
export interface ImportBatch {
  id: string;
  run: string;
  entries: readonly ImportEntry[];
  /** the mark's position after the batch */
  position: number;
  by: string;
  comment: string;
  /** whether the history lists each item, or only their number */
  itemised: boolean;
}

/** An id with the external ids of its node; of what curators removed, too. */
export interface Identity {
  id: string;
  externalIds: readonly ExternalIdRecord[];
  isRemoved: boolean;
  /** '' for a removed node */
  dataset: string;
  /** the id that replaces a merged one */
  redirect: string | null;
}

/** Imports into the graph. Every method that writes throws ImportTakenError when another process holds the mark. */
export interface ImportStore {
  /** Running and interrupted imports. */
  marks(): Promise<ImportMark[]>;
  /**
   * Acquires the lease of an import. Returns the mark that an earlier run of the same datasets left, if any.
   *
   * @param mayTake  called under the writers' lock for the mark of each of the datasets; throws if it may not be taken over
   * @throws errors of `mayTake`; then nothing is marked
   */
  acquire(wanted: NewImport, mayTake: (left: ImportMark) => void): Promise<ImportMark>;
  /** Renews the lease. */
  heartbeat(owned: Pick<ImportMark, 'id' | 'run'>): Promise<void>;
  /** Releases the lease: another process may continue immediately. */
  release(owned: Pick<ImportMark, 'id' | 'run'>): Promise<void>;
  /** From here on batches are written. */
  begin(mark: ImportMark): Promise<void>;
  /** Writes a batch, stamps what it changes with a new version, and moves the mark. Returns the entries it refused. */
  write(batch: ImportBatch): Promise<ImportConflict[]>;
  /** Removes the mark of a completed import. */
  finish(owned: Pick<ImportMark, 'id' | 'run'>): Promise<void>;

  version(): Promise<number>;
  /** The ids of all entities, and of those that curators merged or deleted. */
  identities(): AsyncIterable<Identity>;
  /** The ids that merged entities redirect to. */
  redirects(): Promise<Redirects>;
  /** All nodes of a dataset, by id. */
  storedNodes(dataset: string): AsyncIterable<NewNode>;
  /** All edges of a dataset. */
  storedEdges(dataset: string): AsyncIterable<EdgeRecord>;
  /** The edges that curators created, and those of which curation owns fields. */
  curatedEdges(): AsyncIterable<EdgeRecord>;
  nodes(ids: readonly string[]): Promise<NewNode[]>;
  /** Incoming and outgoing edges of some nodes. */
  edgesAt(ids: readonly string[]): Promise<EdgeRecord[]>;
  /** The sources among some that records of other datasets cite, or records of which curation owns fields. */
  citedElsewhere(ids: readonly string[], datasets: readonly string[]): Promise<string[]>;
  edges(keys: readonly EdgeKeyRecord[]): Promise<EdgeRecord[]>;
  /** Conflicts that prevent entries of an import of some datasets. */
  conflicts(entries: readonly ImportEntry[], datasets: readonly string[]): Promise<ImportConflict[]>;
}

/** Another process has taken the import over, or ended it. */
export class ImportTakenError extends Error {
  override name = 'ImportTakenError';

  constructor(id: string) {
    super(`Another process has taken over the import of ${id}. This process writes nothing more.`);
  }
}
