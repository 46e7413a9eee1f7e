import type { PlanningReads } from './planning-reads.js';
import type { RecommendationReads } from './recommendation-reads.js';
import type {
  EdgeKind,
  EdgeRecord,
  EntityKind,
  EntityRecord,
  NodeRecord,
  PrerequisiteStrength,
  SkillKind,
  SkillRecord,
  TechnologyRecord,
} from '../../model/records.js';
import type { PrerequisiteEdge } from '../../model/prerequisite-graph.js';

/** Sort key of an item in its list, id last: what a cursor holds. */
export type SortKey = readonly (string | number)[];

/** A slice of a list: at most `limit` items after the one with the key `after`. */
export interface Slice {
  limit: number;
  after: SortKey | null;
}

/** A slice that was read; `more` says whether items follow it. */
export interface ListPage<T> {
  items: readonly { key: SortKey; node: T }[];
  more: boolean;
}

/** The kinds that are few enough to list without a filter. */
export type ListedKind = 'ROLE' | 'LEVEL' | 'AREA' | 'TRACK';

/** OUT: the way the edge points. */
export type Direction = 'OUT' | 'IN';

/** Which neighbours: along edges of one kind, seen from the asked-for node. */
export interface Relation {
  kind: EdgeKind;
  direction: Direction;
  /** the neighbours' kind: levels have edges from skills, tasks and roles alike */
  to: EntityKind;
  /** REQUIRES only; null for both */
  strength: PrerequisiteStrength | null;
}

/** A neighbour with the edge that leads to it. */
export interface Neighbour {
  key: SortKey;
  edge: EdgeRecord;
  node: EntityRecord;
}

export interface NeighbourPage {
  items: readonly Neighbour[];
  total: number;
  more: boolean;
}

/** The page of a node that has none. */
export const NO_NEIGHBOURS: NeighbourPage = { items: [], total: 0, more: false };

/** Relations to follow from the nodes that a read gives, and on from what those lead to. */
export interface RelationPrefetch {
  relation: Relation;
  slice: Slice;
  onwards: readonly RelationPrefetch[];
}

/** What will be asked for next: a hint, so that it can be read along, in one round trip. */
export interface NeighbourhoodPrefetch {
  hops: readonly RelationPrefetch[];
  /** Takes what was read along: the pages of all nodes that a hop starts at, empty ones included. */
  found(hop: RelationPrefetch, pages: ReadonlyMap<string, NeighbourPage>): void;
}

/** Any of the values within a field, all of the fields together; null asks for everything. */
export interface SkillFilter {
  level: readonly string[] | null;
  area: readonly string[] | null;
  track: readonly string[] | null;
  role: readonly string[] | null;
  technology: readonly string[] | null;
  task: readonly string[] | null;
  resource: readonly string[] | null;
  kind: readonly SkillKind[] | null;
  text: string | null;
}

export interface SkillOrder {
  field: 'NAME' | 'LEVEL' | 'LEARNING_TIME' | 'VERSION';
  direction: 'ASC' | 'DESC';
}

export interface TechnologyFilter {
  category: readonly string[] | null;
  skill: readonly string[] | null;
  role: readonly string[] | null;
  text: string | null;
}

export interface FacetCount {
  id: string;
  count: number;
}

/** More words of a text are not searched for. */
export const MAX_SEARCH_WORDS = 16;

export interface SearchHit {
  key: SortKey;
  score: number;
  node: EntityRecord;
}

export interface SearchPage {
  items: readonly SearchHit[];
  /** at most MAX_SEARCH_RESULTS: what is less relevant is not counted */
  total: number;
  more: boolean;
}

export interface AlternativeTechnology {
  node: TechnologyRecord;
  /** skills that use both */
  shared: readonly SkillRecord[];
  /** how many skills use the alternative */
  skillCount: number;
}

/** What a technology's alternatives are ranked by. */
export interface AlternativesEvidence {
  category: string;
  skillCount: number;
  candidates: readonly AlternativeTechnology[];
}

/** Edges by the skill that the walk leaves: the dependent for OUT, the prerequisite for IN. */
export interface Closure {
  adjacency: ReadonlyMap<string, readonly PrerequisiteEdge[]>;
  truncated: boolean;
}

export interface HopRecord {
  from: string;
  to: string;
  kind: EdgeKind;
  forward: boolean;
}

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

/** How large the graph is, by kind of entity: what bounds the lists in an answer. */
export type GraphSizes = ReadonlyMap<EntityKind, KindSize>;

export interface KindSize {
  /** how many entities of the kind there are */
  count: number;
  /** the greatest number of edges that one of them has, by kind of edge and direction */
  degrees: Readonly<Partial<Record<`${EdgeKind}_${Direction}`, number>>>;
}

/** Stands among changed ids for every one: something was written past the service, nobody knows what. */
export const EVERY_ID = '*';

/** Which state of which graph: a restored database may count through the same versions again. */
export interface GraphState {
  /** made at random with the graph */
  graphId: string;
  version: number;
  /** when that version was made, in milliseconds since 1970 */
  updatedAt: number;
}

/**
 * The reads that the service asks of a graph: batched by nature, so that one level of a query is one round trip.
 *
 * Unknown ids give no entry. Every method may throw a GraphQLError with the code TIMEOUT or UNAVAILABLE.
 *
 * Reads are causally consistent: one that is sent after another was answered finds every effect of each write of which
 * the other found any. The cache depends on it.
 */
export interface GraphReads {
  readonly planning: PlanningReads;
  readonly recommendation: RecommendationReads;
  info(): Promise<GraphInfoRecord>;
  sizes(): Promise<GraphSizes>;
  /** The version that every write moves. */
  version(): Promise<number>;
  state(): Promise<GraphState>;
  /** Ids of what has changed since a version, each with the version of its last change, EVERY_ID among them; null where it is too much to tell. */
  changedSince(version: number): Promise<ReadonlyMap<string, number> | null>;
  /** Whether nothing was ever loaded. */
  isEmpty(): Promise<boolean>;
  nodes(ids: readonly string[], ahead?: NeighbourhoodPrefetch): Promise<ReadonlyMap<string, NodeRecord>>;
  /** A node that is in memory; undefined where the database must be asked. */
  cachedNode(id: string): NodeRecord | undefined;
  neighbours(ids: readonly string[], relation: Relation, slice: Slice): Promise<ReadonlyMap<string, NeighbourPage>>;
  /** All entities of one kind, by name; levels by rank. */
  list(kind: ListedKind, slice: Slice, ahead?: NeighbourhoodPrefetch): Promise<ListPage<EntityRecord>>;
  count(kind: ListedKind): Promise<number>;
  skills(
    filter: SkillFilter,
    order: SkillOrder,
    slice: Slice,
    ahead?: NeighbourhoodPrefetch,
  ): Promise<ListPage<SkillRecord>>;
  /** How many skills each filter leaves. */
  skillCount(filter: SkillFilter): Promise<number>;
  /** For each filter, the levels, areas and technologies of the skills that it leaves, most first. */
  skillFacets(filters: readonly SkillFilter[]): Promise<readonly (readonly FacetCount[])[]>;
  technologies(
    filter: TechnologyFilter,
    slice: Slice,
    ahead?: NeighbourhoodPrefetch,
  ): Promise<ListPage<TechnologyRecord>>;
  technologyCount(filter: TechnologyFilter): Promise<number>;
  /** Roles that need a skill that uses the technology, by name. */
  technologyRoles(
    ids: readonly string[],
    slice: Slice,
  ): Promise<ReadonlyMap<string, ListPage<EntityRecord> & { total: number }>>;
  technologyAlternatives(ids: readonly string[]): Promise<ReadonlyMap<string, AlternativesEvidence>>;
  /**
   * Best first, an exact name on top, then an exact alias.
   *
   * @param fuzzyWords  how many of the first words may be misspelt
   */
  search(text: string, kinds: readonly EntityKind[] | null, slice: Slice, fuzzyWords: number): Promise<SearchPage>;
  suggest(prefix: string, kinds: readonly EntityKind[] | null, limit: number): Promise<readonly EntityRecord[]>;
  /**
   * Everything reachable from some skills along REQUIRES edges (OUT: their prerequisites, IN: their dependents), as the
   * edges between; at most `limit` skills.
   */
  closure(ids: readonly string[], direction: Direction, limit: number): Promise<Closure>;
  /** null where nothing connects the two, [] from a thing to itself. */
  shortestPath(from: string, to: string, kinds: readonly EdgeKind[]): Promise<readonly HopRecord[] | null>;
  /** Ids one hop from any of `from`, in either direction, without those in `seen`; at most `limit`, in order of id. */
  frontier(
    seen: readonly string[],
    from: readonly string[],
    kinds: readonly EdgeKind[],
    limit: number,
  ): Promise<readonly string[]>;
  /** Edges that have both ends in `ids`. */
  edgesAmong(ids: readonly string[], kinds: readonly EdgeKind[]): Promise<readonly EdgeRecord[]>;
}
