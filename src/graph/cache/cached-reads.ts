import { CachedPlanningReads } from './cached-planning.js';
import { CachedRecommendationReads } from './cached-recommendation.js';
import { walk } from '../closure-walk.js';
import { adjacencyOf, type SkillEdges } from './adjacency.js';
import { CurrentIndex } from './current-index.js';
import { VersionTracker } from './version-tracker.js';
import { ReadThroughCache } from './read-through.js';
import { type Dependencies, VersionedCache } from './versioned-cache.js';
import type {
  NeighbourhoodPrefetch,
  AlternativesEvidence,
  Closure,
  Direction,
  FacetCount,
  GraphInfoRecord,
  GraphReads,
  GraphSizes,
  GraphState,
  HopRecord,
  ListedKind,
  ListPage,
  NeighbourPage,
  Relation,
  SearchPage,
  SkillFilter,
  SkillOrder,
  Slice,
  TechnologyFilter,
} from '../ports/graph-reads.js';
import type {
  EdgeKind,
  EdgeRecord,
  EntityKind,
  EntityRecord,
  NodeRecord,
  SkillRecord,
  TechnologyRecord,
} from '../../model/records.js';

const EVERYTHING = () => 'everything' as const;
/** Before the id, in keys of nodes. */
const NODE = 'node ';

/**
 * The graph's reads, answered from memory where they have been read before. Nodes and edges stay until they change; what
 * hangs on the whole graph (lists, counts, search, paths) stays until anything does. See docs/caching.md.
 */
export class CachedReads implements GraphReads {
  readonly planning: CachedPlanningReads;
  readonly recommendation: CachedRecommendationReads;
  private readonly follower: VersionTracker;
  private readonly shared: ReadThroughCache;
  private readonly edges: SkillEdges;
  /** how many of the database's answers are known to be of the version that is known */
  private confirmed = 0;

  /**
   * @param maxBytes  about how much memory it may take; 0 to keep nothing
   * @param graceMs   how long answers are given from memory while the database is away
   */
  constructor(
    private readonly reads: GraphReads,
    maxBytes: number,
    graceMs: number,
  ) {
    const cache = new VersionedCache(maxBytes / 2);
    const isTrusted = () => this.follower.isTrusted;
    this.follower = new VersionTracker(reads, cache, graceMs, () => this.shared.answered);
    this.shared = new ReadThroughCache(cache, isTrusted);
    this.edges = adjacencyOf(this.shared, reads);
    this.planning = new CachedPlanningReads(
      this.shared,
      reads.planning,
      this.edges,
      new CurrentIndex(cache, maxBytes / 2, isTrusted),
    );
    this.recommendation = new CachedRecommendationReads(this.shared, reads.recommendation);
  }

  /**
   * Asks the database for its state, and drops what has changed since the last time: to be called at short intervals, and
   * after each write of one's own.
   *
   * @returns the graph's version
   * @throws as the reads do; then everything stays as it was
   */
  refresh(): Promise<number> {
    return this.follower.refresh();
  }

  /** Since when answers may be older than the database; null while it answers. */
  get staleSince(): Date | null {
    return this.follower.staleSince;
  }

  /** Names the state of the graph that answers are of, without asking: another name, perhaps another answer. */
  get stateName(): string {
    return this.follower.stateName;
  }

  /** The version whose writes every read shows from now on, without asking; null before the database has answered. */
  get knownVersion(): number | null {
    return this.follower.version;
  }

  /** The version as it is known; where something was read from the database since, it is asked anew. */
  async version(): Promise<number> {
    const { version } = this.follower;
    const { answered } = this.shared;
    if (version === null) return this.refresh();
    const isAway = this.staleSince !== null && this.follower.isTrusted;
    if (answered === this.confirmed || isAway) return version;
    const now = await this.refresh().catch((error: unknown) => {
      if (this.follower.isTrusted) return version;
      throw error;
    });
    this.confirmed = Math.max(this.confirmed, answered);
    return now;
  }

  state(): Promise<GraphState> {
    return this.reads.state();
  }

  changedSince(version: number): Promise<ReadonlyMap<string, number> | null> {
    return this.reads.changedSince(version);
  }

  info(): Promise<GraphInfoRecord> {
    return this.whole('info', () => this.reads.info());
  }

  sizes(): Promise<GraphSizes> {
    return this.whole('sizes', () => this.reads.sizes());
  }

  isEmpty(): Promise<boolean> {
    return this.reads.isEmpty();
  }

  nodes(ids: readonly string[], ahead?: NeighbourhoodPrefetch): Promise<ReadonlyMap<string, NodeRecord>> {
    return this.shared.each<NodeRecord>(
      NODE,
      ids,
      (missing) => this.reads.nodes(missing, this.keeping(ahead)),
      // an id that was merged leads to a node with another one, which may come and go
      (id, node) => (node ? [id, node.id] : 'everything'),
    );
  }

  cachedNode(id: string): NodeRecord | undefined {
    return this.shared.kept(NODE + id);
  }

  neighbours(ids: readonly string[], relation: Relation, slice: Slice): Promise<ReadonlyMap<string, NeighbourPage>> {
    return this.shared.each<NeighbourPage>(
      prefixOf(relation, slice),
      ids,
      (missing) => this.reads.neighbours(missing, relation, slice),
      madeOfNeighbours,
    );
  }

  list(kind: ListedKind, slice: Slice, ahead?: NeighbourhoodPrefetch): Promise<ListPage<EntityRecord>> {
    return this.whole(['list', kind, slice], () => this.reads.list(kind, slice, this.keeping(ahead)));
  }

  count(kind: ListedKind): Promise<number> {
    return this.whole(['count', kind], () => this.reads.count(kind));
  }

  skills(
    filter: SkillFilter,
    order: SkillOrder,
    slice: Slice,
    ahead?: NeighbourhoodPrefetch,
  ): Promise<ListPage<SkillRecord>> {
    const read = () => this.reads.skills(filter, order, slice, this.keeping(ahead));
    return this.whole(['skills', filter, order, slice], read);
  }

  skillCount(filter: SkillFilter): Promise<number> {
    return this.whole(['skillCount', filter], () => this.reads.skillCount(filter));
  }

  skillFacets(filters: readonly SkillFilter[]): Promise<readonly (readonly FacetCount[])[]> {
    return this.whole(['facets', filters], () => this.reads.skillFacets(filters));
  }

  technologies(
    filter: TechnologyFilter,
    slice: Slice,
    ahead?: NeighbourhoodPrefetch,
  ): Promise<ListPage<TechnologyRecord>> {
    const read = () => this.reads.technologies(filter, slice, this.keeping(ahead));
    return this.whole(['technologies', filter, slice], read);
  }

  technologyCount(filter: TechnologyFilter): Promise<number> {
    return this.whole(['technologyCount', filter], () => this.reads.technologyCount(filter));
  }

  technologyRoles(
    ids: readonly string[],
    slice: Slice,
  ): Promise<ReadonlyMap<string, ListPage<EntityRecord> & { total: number }>> {
    return this.shared.each(
      `technologyRoles ${JSON.stringify(slice)} `,
      ids,
      (missing) => this.reads.technologyRoles(missing, slice),
      EVERYTHING,
    );
  }

  technologyAlternatives(ids: readonly string[]): Promise<ReadonlyMap<string, AlternativesEvidence>> {
    return this.shared.each('alternatives ', ids, (missing) => this.reads.technologyAlternatives(missing), EVERYTHING);
  }

  search(text: string, kinds: readonly EntityKind[] | null, slice: Slice, fuzzyWords: number): Promise<SearchPage> {
    return this.whole(['search', text, kinds, slice, fuzzyWords], () =>
      this.reads.search(text, kinds, slice, fuzzyWords),
    );
  }

  suggest(prefix: string, kinds: readonly EntityKind[] | null, limit: number): Promise<readonly EntityRecord[]> {
    return this.whole(['suggest', prefix, kinds, limit], () => this.reads.suggest(prefix, kinds, limit));
  }

  /** Walked in memory over edges that have been read before; from the first gap on, by the database. */
  async closure(ids: readonly string[], direction: Direction, limit: number): Promise<Closure> {
    const found = walk(ids, (id) => this.edges.kept(direction, id), limit);
    return found ?? this.edges.readClosure(ids, direction, limit);
  }

  shortestPath(from: string, to: string, kinds: readonly EdgeKind[]): Promise<readonly HopRecord[] | null> {
    // null would read as nothing kept
    return this.whole(['path', from, to, kinds], async () => ({
      hops: await this.reads.shortestPath(from, to, kinds),
    })).then(({ hops }) => hops);
  }

  frontier(
    seen: readonly string[],
    from: readonly string[],
    kinds: readonly EdgeKind[],
    limit: number,
  ): Promise<readonly string[]> {
    return this.whole(['frontier', seen, from, kinds, limit], () => this.reads.frontier(seen, from, kinds, limit));
  }

  edgesAmong(ids: readonly string[], kinds: readonly EdgeKind[]): Promise<readonly EdgeRecord[]> {
    return this.whole(['edgesAmong', ids, kinds], () => this.reads.edgesAmong(ids, kinds));
  }

  /** What is read along is kept, too. */
  private keeping(ahead: NeighbourhoodPrefetch | undefined): NeighbourhoodPrefetch | undefined {
    if (!ahead) return undefined;
    const keep = this.shared.keeper<NeighbourPage>();
    return {
      hops: ahead.hops,
      found: (hop, pages) => {
        const prefix = prefixOf(hop.relation, hop.slice);
        for (const [id, page] of pages) {
          // `neighbours` has no entry for who has none
          const found = page.total === 0 ? undefined : page;
          keep(prefix + id, found, madeOfNeighbours(id, found));
        }
        ahead.found(hop, pages);
      },
    };
  }

  private whole<Value>(key: unknown, read: () => Promise<Value>): Promise<Value> {
    return this.shared.one(JSON.stringify(key), read, EVERYTHING);
  }
}

function prefixOf(relation: Relation, slice: Slice): string {
  return `neighbours ${JSON.stringify([relation, slice])} `;
}

/** All of an entity's neighbours hang on it and on them; a part of them on each that a new name would bring into it. */
function madeOfNeighbours(id: string, page: NeighbourPage | undefined): Dependencies {
  if (!page) return [id];
  return page.items.length < page.total ? 'everything' : [id, ...page.items.map(({ node }) => node.id)];
}
