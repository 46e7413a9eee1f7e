import type { EdgeKind, EdgeRecord, NewNode, NodeRecord } from './records.js';

export type ChangeAction = 'CREATED' | 'CHANGED' | 'DELETED' | 'MERGED';

export interface EdgeKeyRecord {
  kind: EdgeKind;
  from: string;
  to: string;
}

/** One node (`id`) or edge (`edge`) that became different. */
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

/** A write, as the history keeps it. */
export interface ChangeRecord {
  changeId: string;
  version: number;
  at: Date;
  /** `jwt:<subject>`, `key:<name>` or the command that wrote */
  by: string;
  comment: string | null;
  counts: ChangeCounts;
  /** null where they are more than the history keeps one by one */
  items: ChangeItemRecord[] | null;
}

/** What a request to change the graph came to. */
export interface ChangeOutcome {
  changeId: string;
  /** the graph's version with the change; where nothing was written, the present one */
  version: number;
  applied: boolean;
  items: ChangeItemRecord[];
}

/** What changes to a graph need to know of it. */
export interface Needs {
  /** nodes by id */
  nodes: readonly string[];
  /** nodes of which every edge is needed, those that come in as well, and for a level the needs that ask for it */
  edgesOf: readonly string[];
  /** nodes of which the edges that go out are needed */
  edgesFrom: readonly string[];
}

/** What was found of it. */
export interface Found {
  nodes: ReadonlyMap<string, NodeRecord>;
  edges: readonly EdgeRecord[];
}

/** What a write makes of the graph: nodes and edges whole, as they are to be. */
export interface GraphDifference {
  created: { nodes: readonly NewNode[]; edges: readonly EdgeRecord[] };
  changed: { nodes: readonly NewNode[]; edges: readonly EdgeRecord[] };
  deleted: { nodes: readonly string[]; edges: readonly EdgeKeyRecord[] };
  /** ids that lead to another from then on; such a node is among the deleted ones, too */
  redirects: readonly { from: string; into: string }[];
  items: ChangeItemRecord[];
}
