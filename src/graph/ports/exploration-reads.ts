import type { EdgeKeyRecord } from '../../model/changes.js';
import type { PrerequisiteEdge } from '../../model/prerequisite-graph.js';
import type { EdgeKind, EdgeRecord } from '../../model/records.js';
import type { Direction, Slice, SortKey } from './graph-reads.js';

/** Edges by the skill from which they are followed: the dependent for OUT, the prerequisite for IN. */
export interface Closure {
  adjacency: ReadonlyMap<string, readonly PrerequisiteEdge[]>;
  truncated: boolean;
}

export interface HopRecord extends EdgeKeyRecord {
  forward: boolean;
}

export interface EdgeFilter {
  kinds: readonly EdgeKind[];
  /** both ends are among these entities; null for all */
  among: readonly string[] | null;
}

export interface EdgePage {
  items: readonly { key: SortKey; edge: EdgeRecord }[];
  more: boolean;
}

/** Reads of walks and of edges. */
export interface ExplorationReads {
  /**
   * The edges among everything reachable from some skills along REQUIRES edges (OUT: their prerequisites, IN: their
   * dependents); at most `limit` skills.
   */
  closure(ids: readonly string[], direction: Direction, limit: number): Promise<Closure>;
  /** null where no path connects the two; [] from a node to itself. */
  shortestPath(from: string, to: string, kinds: readonly EdgeKind[]): Promise<readonly HopRecord[] | null>;
  /** Ids one hop from any of `from`, in either direction, without those in `seen`; at most `limit`, by id. */
  frontier(
    seen: readonly string[],
    from: readonly string[],
    kinds: readonly EdgeKind[],
    limit: number,
  ): Promise<readonly string[]>;
  /** Edges with both ends in `ids`. */
  edgesAmong(ids: readonly string[], kinds: readonly EdgeKind[]): Promise<readonly EdgeRecord[]>;
  /** Edges of some kinds by start, kind and end, as they are stored: an edge to a group is one edge. */
  edges(filter: EdgeFilter, slice: Slice): Promise<EdgePage>;
  edgeCount(filter: EdgeFilter): Promise<number>;
  /** The edges that cite a source, in the same order. */
  edgesCiting(source: string, slice: Slice): Promise<EdgePage>;
}
