import type { Direction } from './graph-reads.js';
import type { Basis, EdgeKind, EntityKind } from '../../model/records.js';

export interface GraphInfoRecord {
  version: number;
  graphId: string;
  skills: number;
  technologies: number;
  roles: number;
  prerequisites: number;
  database: string;
  updatedAt: Date;
}

/** The size of the graph by kind of entity: it bounds the lists in a response. */
export type GraphSizes = ReadonlyMap<EntityKind, KindSize>;

export interface KindSize {
  /** how many entities of the kind there are */
  count: number;
  /** the greatest number of edges that one of them has, by kind of edge and direction */
  degrees: Readonly<Partial<Record<`${EdgeKind}_${Direction}`, number>>>;
}

/** What the graph has, in groups. */
export interface GraphContents {
  entities: readonly { kind: EntityKind; dataset: string; count: number }[];
  edges: readonly { kind: EdgeKind; dataset: string; basis: Basis; isCited: boolean; count: number }[];
}

/** How many entities and edges cite a source. */
export interface CitationCounts {
  entities: number;
  edges: number;
}

/** Among changed ids: any id may have changed, since the database was written to without the service. */
export const EVERY_ID = '*';

/** Identifies a state of a graph: a restored database may repeat versions. */
export interface GraphState {
  /** random, created with the graph */
  graphId: string;
  version: number;
  /** when that version was created, in milliseconds since 1970 */
  updatedAt: number;
}

/** Reads of the graph's state and size. */
export interface StateReads {
  info(): Promise<GraphInfoRecord>;
  /** The languages of translations, sorted. */
  languages(): Promise<readonly string[]>;
  sizes(): Promise<GraphSizes>;
  contents(): Promise<GraphContents>;
  /** By the id of each source that something cites. */
  citationCounts(): Promise<ReadonlyMap<string, CitationCounts>>;
  /** The version, which every write increments. */
  version(): Promise<number>;
  state(): Promise<GraphState>;
  /**
   * Ids that have changed after a version, each with the version of its last change; may include EVERY_ID. null where there
   * are too many.
   */
  changedSince(version: number): Promise<ReadonlyMap<string, number> | null>;
  /** Whether nothing was ever loaded. */
  isEmpty(): Promise<boolean>;
}
