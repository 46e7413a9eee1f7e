import type { Classes } from '../../model/equivalence.js';
import type { ExternalIdRecord } from '../../model/field.js';
import type { ExplorationReads } from './exploration-reads.js';
import type { MeaningReads } from './meaning-reads.js';
import type { PlanningReads, StoredPlanningReads } from './planning-reads.js';
import type { RecommendationReads, StoredRecommendationReads } from './recommendation-reads.js';
import type { SearchDocumentReads, SearchReads } from './search-reads.js';
import type { StateReads } from './state-reads.js';
import type {
  AlternativeGroupRecord,
  EdgeKind,
  EdgeRecord,
  EntityKind,
  EntityRecord,
  NodeRecord,
  PrerequisiteStrength,
  ReuseLevel,
  SkillKind,
  SkillRecord,
  SkillType,
  Status,
  TechnologyCategory,
  TechnologyRecord,
} from '../../model/records.js';

export * from './exploration-reads.js';
export * from './search-reads.js';
export * from './state-reads.js';

/** Sort key of an item in its list, ending in the id. Cursors encode it. */
export type SortKey = readonly (string | number)[];

/** At most `limit` items of a list, after the one with the key `after`. */
export interface Slice {
  limit: number;
  after: SortKey | null;
}

/** A slice of a list; `more` says whether items follow it. */
export interface ListPage<T> {
  items: readonly { key: SortKey; node: T }[];
  more: boolean;
}

/** The kinds with few enough entities to list without a filter. */
export type ListedKind = 'ROLE' | 'LEVEL' | 'AREA' | 'TRACK' | 'ALTERNATIVE_GROUP';

/** OUT: in the direction of the edge. */
export type Direction = 'OUT' | 'IN';

/** Selects the neighbours of a node along edges of one kind. */
export interface Relation {
  kind: EdgeKind;
  direction: Direction;
  /** kind of the neighbours: levels, for example, have edges from skills, tasks and roles */
  to: EntityKind;
  /** of REQUIRES edges; null for both */
  strength: PrerequisiteStrength | null;
}

/**
 * A neighbour with the edge that leads to it. What requires or needs an alternative group has the group's members as
 * neighbours, each by the edge to the group with the group's id as `group`; an edge to the member itself takes precedence.
 */
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

/** The same without the nodes. */
export interface NeighbourEdgePage extends Omit<NeighbourPage, 'items'> {
  items: readonly Omit<Neighbour, 'node'>[];
}

/** The page of a node without neighbours. */
export const NO_NEIGHBOURS: NeighbourPage = { items: [], total: 0, more: false };

/** A relation to prefetch from the nodes of a result, and further ones from the neighbours found. */
export interface RelationPrefetch {
  relation: Relation;
  slice: Slice;
  nested: readonly RelationPrefetch[];
}

/** Neighbours that the request will need next: a hint, so that they can be read in the same round trip. */
export interface NeighbourhoodPrefetch {
  relations: readonly RelationPrefetch[];
  /** Receives prefetched pages: of all nodes from which the relation was followed, empty pages included. */
  deliver(relation: RelationPrefetch, pages: ReadonlyMap<string, NeighbourPage>): void;
}

/** A skill passes if it matches any of the values of every field; null matches all. */
export interface SkillFilter {
  level: readonly string[] | null;
  area: readonly string[] | null;
  track: readonly string[] | null;
  role: readonly string[] | null;
  /** the skills that these roles inherit: they count as needed, too */
  inherited: readonly string[];
  technology: readonly string[] | null;
  task: readonly string[] | null;
  resource: readonly string[] | null;
  group: readonly string[] | null;
  kind: readonly SkillKind[] | null;
  skillType: readonly SkillType[] | null;
  reuseLevel: readonly ReuseLevel[] | null;
  status: readonly Status[] | null;
  /** places in sources, `source:handbook#basics`, or sources: a skill that cites one of them, or a place within */
  citedIn: readonly string[] | null;
  /** both ends within these months */
  learningTime: { min?: number | null; max?: number | null } | null;
  dataset: readonly string[] | null;
  /** a version of the graph: a skill that changed later */
  changedSince: number | null;
  externalId: readonly ExternalIdFilter[] | null;
  text: string | null;
}

/** Identifiers of a scheme; of any value without `value`. */
export interface ExternalIdFilter {
  scheme: string;
  value?: string | null;
}

export interface SkillOrder {
  field: 'NAME' | 'LEVEL' | 'LEARNING_TIME' | 'NEEDS' | 'VERSION';
  direction: 'ASC' | 'DESC';
}

export interface TechnologyFilter {
  category: readonly string[] | null;
  status: readonly Status[] | null;
  skill: readonly string[] | null;
  role: readonly string[] | null;
  dataset: readonly string[] | null;
  changedSince: number | null;
  externalId: readonly ExternalIdFilter[] | null;
  /** the skills that these roles inherit: they count as needed, too */
  inherited: readonly string[];
  text: string | null;
}

export interface FacetCount {
  id: string;
  count: number;
}

export interface AlternativeTechnology {
  node: TechnologyRecord;
  /** skills that use both technologies */
  shared: readonly SkillRecord[];
  /** how many skills use the alternative */
  skillCount: number;
  /** groups that both belong to, themselves or as what a skill of the group is */
  groups: readonly { node: AlternativeGroupRecord; size: number }[];
}

/** The evidence that a technology's alternatives, and what is used with it, are ranked by. */
export interface AlternativesEvidence {
  category: TechnologyCategory;
  skillCount: number;
  candidates: readonly AlternativeTechnology[];
}

/** An identifier in another system, such as an ESCO URI. */
export type ExternalIdentifier = Pick<ExternalIdRecord, 'scheme' | 'value'>;

/** Reads of nodes, of their neighbours, and of lists by kind. */
export interface EntityReads {
  nodes(ids: readonly string[], prefetch?: NeighbourhoodPrefetch): Promise<ReadonlyMap<string, NodeRecord>>;
  neighbours(ids: readonly string[], relation: Relation, slice: Slice): Promise<ReadonlyMap<string, NeighbourPage>>;
  /** All entities of one kind, by name; levels by rank. */
  list(kind: ListedKind, slice: Slice, prefetch?: NeighbourhoodPrefetch): Promise<ListPage<EntityRecord>>;
  count(kind: ListedKind): Promise<number>;
  /** All roles, by descending number of the needs that their data states, then by name. */
  rolesByNeeds(slice: Slice, prefetch?: NeighbourhoodPrefetch): Promise<ListPage<EntityRecord>>;
  /** The number of skills in each area and in those that are part of it. */
  areaSkillCounts(): Promise<ReadonlyMap<string, number>>;
  /** The entities that cite a source, by id. */
  entitiesCiting(source: string, slice: Slice): Promise<ListPage<EntityRecord>>;
  /** For each identifier in another system, the ids of the entities that have it, sorted; at most `limit`. */
  idsByExternalId(identifiers: readonly ExternalIdentifier[], limit: number): Promise<readonly (readonly string[])[]>;
  /** What is the same by EXACT matches, in the whole graph; entities without such a match are in no class. */
  exactMatches(): Promise<Classes>;
}

/** A filter with the ids of what its text was found in; null if it has none. */
export type StoredFilter<Filter> = Filter & { ids: readonly string[] | null };

export interface SkillReads<Filter = SkillFilter> {
  skills(
    filter: Filter,
    order: SkillOrder,
    slice: Slice,
    prefetch?: NeighbourhoodPrefetch,
  ): Promise<ListPage<SkillRecord>>;
  skillCount(filter: Filter): Promise<number>;
  /** For each filter, the levels, areas and technologies of the skills that pass it, by descending count. */
  skillFacets(filters: readonly Filter[]): Promise<readonly (readonly FacetCount[])[]>;
}

export interface TechnologyReads<Filter = TechnologyFilter> {
  technologies(filter: Filter, slice: Slice, prefetch?: NeighbourhoodPrefetch): Promise<ListPage<TechnologyRecord>>;
  technologyCount(filter: Filter): Promise<number>;
  /** Roles that need a skill that uses the technology, by name. */
  technologyRoles(
    ids: readonly string[],
    slice: Slice,
  ): Promise<ReadonlyMap<string, ListPage<EntityRecord> & { total: number }>>;
  technologyAlternatives(ids: readonly string[]): Promise<ReadonlyMap<string, AlternativesEvidence>>;
}

/**
 * The graph's reads. They take lists of ids, so that one level of a query is one round trip. Unknown ids have no entry in
 * the result. Every method may throw a ServiceError with the code TIMEOUT or UNAVAILABLE.
 *
 * Reads are causally consistent: a read that is sent after another has completed finds every effect of each write of which
 * the other found any. The cache depends on it.
 */
export interface GraphReads
  extends StateReads, EntityReads, SkillReads, TechnologyReads, SearchReads, ExplorationReads {
  readonly planning: PlanningReads;
  readonly recommendation: RecommendationReads;
  /** null where embeddings are off */
  readonly meaning: MeaningReads | null;
}

export interface NeighbourEdgeReads {
  /** As `neighbours`, where the nodes are not needed: reading them takes most of the time. */
  neighbourEdges(
    ids: readonly string[],
    relation: Relation,
    slice: Slice,
  ): Promise<ReadonlyMap<string, NeighbourEdgePage>>;
}

/** Pages of all skills by name, several in one round trip. */
export interface SkillPageReads {
  /**
   * @param starts  for each page the key of the item before it; null for the first page
   * @param limit   of each page
   * @returns the pages, in the order of `starts`
   */
  skillsByName(
    starts: readonly (SortKey | null)[],
    limit: number,
    prefetch?: NeighbourhoodPrefetch,
  ): Promise<readonly ListPage<SkillRecord>[]>;
}

/** The reads that a database answers; search is answered by an index of its documents. */
export interface StoredReads
  extends
    StateReads,
    EntityReads,
    NeighbourEdgeReads,
    SkillReads<StoredFilter<SkillFilter>>,
    SkillPageReads,
    TechnologyReads<StoredFilter<TechnologyFilter>>,
    SearchDocumentReads,
    ExplorationReads {
  readonly planning: StoredPlanningReads;
  readonly recommendation: StoredRecommendationReads;
}
