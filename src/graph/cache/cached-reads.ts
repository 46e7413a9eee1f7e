import { closureInMemory } from '../closure-walk.js';
import { isAllByName } from '../skills-by-name.js';
import type {
  Closure,
  Direction,
  GraphReads,
  GraphState,
  ListPage,
  NeighbourhoodPrefetch,
  NeighbourPage,
  Relation,
  SkillFilter,
  SkillOrder,
  Slice,
  StoredReads,
} from '../ports/graph-reads.js';
import type { MeaningReads } from '../ports/meaning-reads.js';
import type { RelationsOfSkill } from '../ports/recommendation-reads.js';
import type { NodeRecord, SkillRecord } from '../../model/records.js';
import { AdjacencyCache } from './adjacency-cache.js';
import { BackgroundLoad } from './background-load.js';
import { NODE, nodeKey } from './cached-nodes.js';
import { CachedNeighbours, cachingPrefetch, sharedPrefetch } from './cached-neighbours.js';
import { CachedPlanningReads } from './cached-planning.js';
import { CachedRecommendationReads } from './cached-recommendation.js';
import { IndexedSearch } from './indexed-search.js';
import { MergedReads } from './merged-reads.js';
import { PrerequisiteIndexCache } from './prerequisite-index-cache.js';
import { ReadThroughCache } from './read-through-cache.js';
import { SearchIndexCache } from './search-index-cache.js';
import { SearchIndexes } from './search-indexes.js';
import { SkillLists } from './skill-lists.js';
import { SkillPages } from './skill-pages.js';
import { VersionTracker } from './version-tracker.js';
import { VersionedCache } from './versioned-cache.js';

const EVERYTHING = () => 'everything' as const;

/** Reads whose results depend on the whole graph, and take nothing but what identifies their results. */
type WholeGraphRead =
  | 'info'
  | 'languages'
  | 'sizes'
  | 'contents'
  | 'citationCounts'
  | 'areaSkillCounts'
  | 'entitiesCiting'
  | 'edgesCiting'
  | 'count'
  | 'shortestPath'
  | 'frontier'
  | 'edgesAmong'
  | 'edges'
  | 'edgeCount'
  | 'idsByExternalId'
  | 'exactMatches';

/** A walk over more skills takes long enough to let other requests go first. */
const MAX_AT_ONCE = 500;

/**
 * The graph's reads through a cache. Nodes and edges are cached until they change; what depends on the whole graph (lists,
 * counts, search, paths) until anything changes. See docs/caching.md.
 */
export class CachedReads implements GraphReads {
  readonly planning: CachedPlanningReads;
  readonly recommendation: CachedRecommendationReads;
  private readonly tracker: VersionTracker;
  private readonly cache: ReadThroughCache;
  private readonly adjacency: AdjacencyCache;
  private readonly lists: SkillLists;
  private readonly neighbourPages: CachedNeighbours;
  private readonly mergedNodes: MergedReads<ReadonlyMap<string, NodeRecord>, NeighbourhoodPrefetch | undefined>;
  private readonly skillPages: SkillPages;
  private readonly backgroundLoad: BackgroundLoad;
  private readonly searchIndexes: SearchIndexes;
  private readonly indexedSearch: IndexedSearch;
  /** how many completed reads are confirmed to be of the known version */
  private confirmedReads = 0;

  /**
   * @param maxBytes  approximate bound of the memory; 0 to cache nothing
   * @param graceMs   how long cached values are served while the database is unavailable
   * @param meaning   not cached
   */
  constructor(
    private readonly reads: StoredReads,
    maxBytes: number,
    graceMs: number,
    readonly meaning: MeaningReads | null = null,
  ) {
    const cache = new VersionedCache(maxBytes / 2);
    const isTrusted = () => this.tracker.isTrusted;
    this.tracker = new VersionTracker(reads, cache, graceMs, () => this.cache.completedReads);
    this.cache = new ReadThroughCache(cache, isTrusted);
    this.adjacency = new AdjacencyCache(this.cache, reads);
    this.lists = new SkillLists(this.cache, reads);
    this.neighbourPages = new CachedNeighbours(this.cache, reads, this.lists);
    const indexCache = new PrerequisiteIndexCache(cache, maxBytes / 2, isTrusted);
    this.searchIndexes = new SearchIndexes(
      (language) => new SearchIndexCache(language, cache, this.cache, reads, isTrusted),
    );
    this.indexedSearch = new IndexedSearch(this.searchIndexes, this);
    this.mergedNodes = new MergedReads((ids, prefetches) =>
      reads.nodes(ids, cachingPrefetch(this.cache, sharedPrefetch(prefetches))),
    );
    this.skillPages = new SkillPages(this.searchIndexes, this, this.cache, reads);
    this.planning = new CachedPlanningReads(this.cache, reads.planning, this.adjacency, indexCache, cache, isTrusted);
    this.recommendation = new CachedRecommendationReads(this.cache, reads.recommendation, cache, isTrusted);
    this.backgroundLoad = new BackgroundLoad(
      cache,
      maxBytes / 2,
      async () => (await this.searchIndexes.main()).skills.ids,
      (ids) => this.loadSkills(ids),
    );
  }

  readonly info = this.wholeGraph('info');
  readonly languages = this.wholeGraph('languages');
  readonly sizes = this.wholeGraph('sizes');
  readonly contents = this.wholeGraph('contents');
  readonly citationCounts = this.wholeGraph('citationCounts');
  readonly areaSkillCounts = this.wholeGraph('areaSkillCounts');
  readonly entitiesCiting = this.wholeGraph('entitiesCiting');
  readonly edgesCiting = this.wholeGraph('edgesCiting');
  readonly count = this.wholeGraph('count');
  readonly shortestPath = this.wholeGraph('shortestPath');
  readonly frontier = this.wholeGraph('frontier');
  readonly edgesAmong = this.wholeGraph('edgesAmong');
  readonly edges = this.wholeGraph('edges');
  readonly edgeCount = this.wholeGraph('edgeCount');
  readonly idsByExternalId = this.wholeGraph('idsByExternalId');
  readonly exactMatches = this.wholeGraph('exactMatches');

  /**
   * Reads the database's state, and drops what has changed since the last time. To be called at short intervals, and after
   * each write of this process.
   *
   * @returns the graph's version
   * @throws as the reads do; then the cache stays as it was
   */
  async refresh(): Promise<number> {
    const version = await this.tracker.refresh();
    this.backgroundLoad.resume();
    return version;
  }

  /** Builds the index for search before the first search; from then on, the cache is filled in the background. */
  async prepareSearch(): Promise<void> {
    await this.refresh();
    await this.searchIndexes.main();
    this.backgroundLoad.begin();
  }

  /** Reads what is often asked of some skills into the cache. */
  async loadSkills(ids: readonly string[]): Promise<void> {
    await this.lists.load(ids);
    await this.planning.loadSkills(ids);
  }

  /** Reads what recommendation and role matches need of the whole graph before they are asked for. */
  async prepareWholeGraph(): Promise<void> {
    await this.refresh();
    await this.recommendation.relationGraph();
    await Promise.all([this.planning.needingRoles(), this.planning.startingSkills()]);
  }

  /** Of the cache of records. */
  get statistics() {
    return this.cache.statistics;
  }

  /** When the database last confirmed the known version. */
  get confirmedAt(): Date {
    return this.tracker.lastConfirmed;
  }

  /** Since when results may be older than the database; null while it answers. */
  get staleSince(): Date | null {
    return this.tracker.staleSince;
  }

  /** Identifies the known state of the graph, without a read: under another name, results may differ. */
  get stateName(): string {
    return this.tracker.stateName;
  }

  /** The version whose writes every read reflects from now on, without a read; null before the first state read. */
  get knownVersion(): number | null {
    return this.tracker.version;
  }

  /** The known version; confirmed by a state read where other reads have completed since the last one. */
  async version(): Promise<number> {
    const cached = this.cachedVersion();
    if (cached !== undefined) return cached;
    const { version } = this.tracker;
    const { completedReads } = this.cache;
    if (version === null) return this.refresh();
    try {
      const confirmed = await this.refresh();
      this.confirmedReads = completedReads;
      return confirmed;
    } catch (error) {
      if (this.tracker.isTrusted) return version;
      throw error;
    }
  }

  /** The known version; undefined where a read must confirm it. */
  cachedVersion(): number | undefined {
    const { version } = this.tracker;
    const servesStale = this.staleSince !== null && this.tracker.isTrusted;
    const isConfirmed = this.cache.completedReads === this.confirmedReads || servesStale;
    return isConfirmed ? (version ?? undefined) : undefined;
  }

  state(): Promise<GraphState> {
    return this.reads.state();
  }

  changedSince(version: number): Promise<ReadonlyMap<string, number> | null> {
    return this.reads.changedSince(version);
  }

  isEmpty(): Promise<boolean> {
    return this.reads.isEmpty();
  }

  nodes(ids: readonly string[], prefetch?: NeighbourhoodPrefetch): Promise<ReadonlyMap<string, NodeRecord>> {
    return this.cache.readBatch<NodeRecord>(
      NODE,
      ids,
      (missing) => this.mergedNodes.read(JSON.stringify(prefetch?.relations ?? []), missing, prefetch),
      // a merged id redirects to a node with another id, which may be deleted and created again
      (id, node) => (node ? [id, node.id] : 'everything'),
    );
  }

  /** A node that is in memory. */
  cachedNode(id: string): NodeRecord | undefined {
    return this.cache.get(nodeKey(id));
  }

  /** A page of neighbours that is in memory. */
  cachedNeighbours(id: string, relation: Relation, slice: Slice): NeighbourPage | undefined {
    return this.neighbourPages.cached(id, relation, slice);
  }

  /** A closure of at most MAX_AT_ONCE skills that is in memory. */
  cachedClosure(id: string, direction: Direction): Closure | undefined {
    const edgesOf =
      direction === 'OUT'
        ? this.planning.prerequisitesInMemory()
        : (one: string) => this.adjacency.edgesOf(direction, one);
    return closureInMemory([id], edgesOf, MAX_AT_ONCE) ?? undefined;
  }

  cachedRelations(id: string): RelationsOfSkill | undefined {
    return this.recommendation.cachedRelations(id);
  }

  /** A page of all skills by name that is in memory. */
  cachedSkills(filter: SkillFilter, order: SkillOrder, slice: Slice): ListPage<SkillRecord> | undefined {
    return this.backgroundLoad.isActive && isAllByName(filter, order) ? this.skillPages.cached(slice) : undefined;
  }

  readonly neighbours: GraphReads['neighbours'] = (...args) => this.neighbourPages.read(...args);

  readonly list: GraphReads['list'] = (kind, slice, prefetch) =>
    this.readWhole(['list', kind, slice], () => this.reads.list(kind, slice, cachingPrefetch(this.cache, prefetch)));

  readonly rolesByNeeds: GraphReads['rolesByNeeds'] = (slice, prefetch) =>
    this.readWhole(['rolesByNeeds', slice], () =>
      this.reads.rolesByNeeds(slice, cachingPrefetch(this.cache, prefetch)),
    );

  readonly skills: GraphReads['skills'] = async (filter, order, slice, prefetch) => {
    if (isAllByName(filter, order)) return this.skillsByName(slice, prefetch);
    return this.readWhole(['skills', filter, order, slice], async () =>
      this.reads.skills(
        await this.indexedSearch.stored(filter, 'SKILL'),
        order,
        slice,
        cachingPrefetch(this.cache, prefetch),
      ),
    );
  };

  readonly skillCount: GraphReads['skillCount'] = (filter) =>
    this.readWhole(['skillCount', filter], async () =>
      this.reads.skillCount(await this.indexedSearch.stored(filter, 'SKILL')),
    );

  readonly skillFacets: GraphReads['skillFacets'] = (filters) =>
    this.readWhole(['skillFacets', filters], async () =>
      this.reads.skillFacets(await Promise.all(filters.map((filter) => this.indexedSearch.stored(filter, 'SKILL')))),
    );

  readonly technologies: GraphReads['technologies'] = (filter, slice, prefetch) =>
    this.readWhole(['technologies', filter, slice], async () =>
      this.reads.technologies(
        await this.indexedSearch.stored(filter, 'TECHNOLOGY'),
        slice,
        cachingPrefetch(this.cache, prefetch),
      ),
    );

  readonly technologyCount: GraphReads['technologyCount'] = (filter) =>
    this.readWhole(['technologyCount', filter], async () =>
      this.reads.technologyCount(await this.indexedSearch.stored(filter, 'TECHNOLOGY')),
    );

  readonly search: GraphReads['search'] = (...args) => this.indexedSearch.search(...args);
  readonly suggest: GraphReads['suggest'] = (...args) => this.indexedSearch.suggest(...args);
  readonly nameMatcher: GraphReads['nameMatcher'] = (...args) => this.indexedSearch.nameMatcher(...args);
  readonly namesakes: GraphReads['namesakes'] = (id) => this.indexedSearch.namesakes(id);
  readonly mentions: GraphReads['mentions'] = (...args) => this.indexedSearch.mentions(...args);

  readonly technologyRoles: GraphReads['technologyRoles'] = (ids, slice) => {
    const read = (missing: readonly string[]) => this.reads.technologyRoles(missing, slice);
    return this.cache.readBatch(`technologyRoles ${JSON.stringify(slice)} `, ids, read, EVERYTHING);
  };

  readonly technologyAlternatives: GraphReads['technologyAlternatives'] = (ids) => {
    const read = (missing: readonly string[]) => this.reads.technologyAlternatives(missing);
    return this.cache.readBatch('alternatives ', ids, read, EVERYTHING);
  };

  /** Walked over the cached edges; read from the database where any of them are missing. */
  async closure(ids: readonly string[], direction: Direction, limit: number): Promise<Closure> {
    const closure = closureInMemory(ids, (id) => this.adjacency.edgesOf(direction, id), limit);
    return closure ?? this.adjacency.readClosure(ids, direction, limit);
  }

  private async skillsByName(slice: Slice, prefetch: NeighbourhoodPrefetch | undefined) {
    const page = this.backgroundLoad.isActive ? await this.skillPages.inOrder(slice, prefetch) : null;
    return page ?? this.readWhole(['skillsByName', slice], () => this.skillPages.stored(slice, prefetch));
  }

  private wholeGraph<Name extends WholeGraphRead>(name: Name): GraphReads[Name] {
    const read = (...args: unknown[]) =>
      this.readWhole([name, ...args], () => (this.reads as unknown as Record<Name, AnyRead>)[name](...args));
    return read as GraphReads[Name];
  }

  private readWhole<Value>(key: readonly unknown[], read: () => Promise<Value>): Promise<Value> {
    return this.cache.read(JSON.stringify(key), read, EVERYTHING);
  }
}

type AnyRead = (...args: unknown[]) => Promise<unknown>;
