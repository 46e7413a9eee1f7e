import type { Changes } from './dataset-content.js';
import type { EdgeRecord, ExternalIdRecord, NodeRecord } from './records.js';

export type ChangeAction = 'CREATED' | 'CHANGED' | 'DELETED' | 'MERGED';

export type EdgeKeyRecord = Pick<EdgeRecord, 'kind' | 'from' | 'to'>;

/** A change of one node (`id`) or one edge (`edge`). */
export interface ChangeItemRecord {
  action: ChangeAction;
  id: string | null;
  edge: EdgeKeyRecord | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** MERGED only */
  mergedInto: string | null;
}

export interface ChangeCounts {
  created: number;
  changed: number;
  deleted: number;
}

/** An entry of the history of changes. */
export interface ChangeRecord {
  changeId: string;
  version: number;
  at: Date;
  /** `jwt:<subject>`, `key:<name>` or the command that wrote */
  by: string;
  comment: string | null;
  /** the id of the import that the write is a batch of; null for other writes */
  import: string | null;
  counts: ChangeCounts;
  /** null if there are too many for the history to keep */
  items: ChangeItemRecord[] | null;
}

/** The result of a request to change the graph. */
export interface ChangeOutcome {
  changeId: string;
  /** the graph's version after the change; the current version if nothing was written */
  version: number;
  applied: boolean;
  items: ChangeItemRecord[];
}

/** The part of the graph that changes need to be validated and applied. */
export interface Needs {
  /** nodes by id */
  nodes: readonly string[];
  /**
   * nodes whose incoming and outgoing edges are needed, and for a level the NEEDS edges that have it as proficiency. The
   * edges of every alternative group among `nodes`, and at an end of an edge, are needed, too.
   */
  edgesOf: readonly string[];
  /** nodes whose outgoing edges are needed */
  edgesFrom: readonly string[];
}

/** The part of the graph that was found. */
export interface Found {
  nodes: ReadonlyMap<string, NodeRecord>;
  edges: readonly EdgeRecord[];
}

/** Nodes and edges to be written, complete as they are stored afterwards, and those to be deleted. */
export interface GraphWrites {
  created: Changes;
  changed: Changes;
  deleted: { nodes: readonly string[]; edges: readonly EdgeKeyRecord[] };
}

/** An id that redirects to another node. */
export interface Redirect {
  from: string;
  into: string;
}

/** The effect of a change. */
export interface GraphDifference extends GraphWrites {
  /** ids that redirect to another node; the merged node is also in `deleted` */
  redirects: readonly Redirect[];
  /** deleted and merged nodes with the external ids by which a later import recognises them */
  identities: readonly { id: string; externalIds: readonly ExternalIdRecord[] }[];
  items: ChangeItemRecord[];
}
