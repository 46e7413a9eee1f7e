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

export interface ChangeRequest {
  changeId: string;
  /** of what was asked for: one change id cannot stand for two requests */
  digest: string;
  by: string;
  comment: string | null;
  dryRun: boolean;
  needs: Needs;
  /**
   * Pure: may be called again where the database asks to try once more.
   *
   * @throws GraphQLError for what must not be; then nothing is written
   */
  decide(found: Found): GraphDifference;
}

/** Writes of curators, and the history of all writes. */
export interface CurationStore {
  /**
   * One transaction under the writers' lock: reads what is needed, lets `decide` make of it what is to be, refuses a
   * prerequisite that closes a cycle and a citation of a source that goes, writes, and keeps it in the history. A `changeId` that was written already gives
   * what it came to then.
   *
   * @throws GraphQLError CYCLE with the cycle's ids in order; CONFLICT for a cited source; whatever `decide` throws
   */
  change(request: ChangeRequest): Promise<ChangeOutcome>;
  /** Writes after a version, oldest first, at most `limit` of them. */
  changes(since: number, limit: number): Promise<readonly ChangeRecord[]>;
  /** How many writes after a version the history has. */
  changeCount(since: number): Promise<number>;
  /** The last version that the history has forgotten; 0 where it has all. */
  forgotten(): Promise<number>;
  /** Forgets writes up to a version; tells how many. */
  prune(through: number): Promise<number>;
  /** Counts a write that was made past the service; gives the version. */
  touch(by: string): Promise<number>;
}
