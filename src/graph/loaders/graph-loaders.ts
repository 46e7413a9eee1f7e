import DataLoader from 'dataloader';
import {
  MAX_SEARCH_WORDS,
  NO_NEIGHBOURS,
  type NeighbourhoodPrefetch,
  type AlternativesEvidence,
  type Closure,
  type Direction,
  type FacetCount,
  type GraphReads,
  type RelationPrefetch,
  type ListPage,
  type NeighbourPage,
  type Relation,
  type SearchPage,
  type SkillFilter,
  type Slice,
} from '../ports/graph-reads.js';
import type { Sliced } from '../../model/sliced.js';
import { type Budget, NO_BUDGET } from '../ports/budget.js';
import { BudgetedReads } from './budgeted-reads.js';
import { words } from '../../model/normalise-text.js';
import type { EntityKind, EntityRecord, NodeRecord } from '../../model/records.js';

export type MaybePromise<Value> = Value | Promise<Value>;

/**
 * Words that may be misspelt in all searches of one request, such as ten searches of three words. Each takes the database
 * about 9 ms of CPU time, whatever is found.
 */
const MAX_FUZZY_WORDS = 32;
/** Above this a walk is cut, and says so. */
export const MAX_CLOSURE_SKILLS = 20_000;

/**
 * The graph as one request sees it: what the fields of one level of a query ask for goes to the port as one batch, and
 * nothing is read twice.
 */
export class GraphLoaders {
  private readonly nodeLoader = new DataLoader<string, NodeRecord | null>(async (ids) => {
    const found = await this.reads.nodes(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  private readonly facets = new DataLoader<SkillFilter, readonly FacetCount[], string>(
    async (filters) => [...(await this.reads.skillFacets(filters))],
    { cacheKeyFn: JSON.stringify },
  );
  private readonly evidence = new DataLoader<string, AlternativesEvidence | null>(async (ids) => {
    const found = await this.reads.technologyAlternatives(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  private fuzzyWords = MAX_FUZZY_WORDS;
  /** one loader for each way to ask, made when it is first asked for */
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  readonly reads: GraphReads;

  /** @param budget  what the request may use */
  constructor(
    reads: GraphReads,
    private readonly budget: Budget = NO_BUDGET,
  ) {
    this.reads = budget === NO_BUDGET ? reads : new BudgetedReads(reads, budget);
  }

  /** Runs a computation of the request's, in slices where others wait for this process, too. */
  compute<Result>(sliced: Sliced<Result>): Promise<Result> {
    return this.budget.run(sliced);
  }

  /** Makes text for the answer. */
  async write(sliced: Sliced<string>): Promise<string> {
    const text = await this.compute(sliced);
    this.budget.bytes(text.length);
    return text;
  }

  /** Forgets what was read: after a write it may be old. */
  forget(): void {
    this.nodeLoader.clearAll();
    this.facets.clearAll();
    this.evidence.clearAll();
    this.loaders.clear();
  }

  /** The node with an id: at once where it is in memory, as a promise for each of many takes longer than they do. */
  node(id: string): MaybePromise<NodeRecord | null> {
    return this.reads.cachedNode(id) ?? this.nodeLoader.load(id);
  }

  /** Nodes in the order of their ids; null for what nothing has. */
  nodes(ids: readonly string[]): Promise<(NodeRecord | null)[]> {
    return Promise.all(ids.map(async (id) => this.node(id)));
  }

  /** A node that the graph is known to have. */
  existing<K extends NodeRecord['kind']>(_kind: K, id: string): MaybePromise<Extract<NodeRecord, { kind: K }>> {
    return this.node(id) as MaybePromise<Extract<NodeRecord, { kind: K }>>;
  }

  /** Nodes that the graph is known to have, in the order of their ids. */
  allExisting<K extends NodeRecord['kind']>(kind: K, ids: readonly string[]) {
    return ids.map((id) => this.existing(kind, id));
  }

  /**
   * The entity with an id, where it is of the kind that is asked for.
   *
   * @param hops  what will be asked for around it
   */
  async entity<K extends EntityRecord['kind']>(
    kind: K,
    id: string,
    hops: readonly RelationPrefetch[] = [],
  ): Promise<Extract<EntityRecord, { kind: K }> | null> {
    const node = await (hops.length === 0 ? this.nodeLoader : this.nodesWith(hops)).load(id);
    return node?.kind === kind ? (node as Extract<EntityRecord, { kind: K }>) : null;
  }

  neighbours(id: string, relation: Relation, slice: Slice): Promise<NeighbourPage> {
    return this.neighboursBy(relation, slice).load(id);
  }

  /** For a read: what will be asked for around its nodes, so that it need not be read again. */
  ahead(hops: readonly RelationPrefetch[]): NeighbourhoodPrefetch {
    return {
      hops,
      found: ({ relation, slice }, pages) => {
        const loader = this.neighboursBy(relation, slice);
        for (const [id, page] of pages) loader.prime(id, page);
      },
    };
  }

  /** Full text search. Misspellings are tolerated in the first MAX_FUZZY_WORDS words of a request alone. */
  search(text: string, kinds: readonly EntityKind[] | null, slice: Slice): Promise<SearchPage> {
    const fuzzyWords = Math.min(this.fuzzyWords, words(text).length, MAX_SEARCH_WORDS);
    this.fuzzyWords -= fuzzyWords;
    return this.reads.search(text, kinds, slice, fuzzyWords);
  }

  technologyRoles(id: string, slice: Slice): Promise<ListPage<EntityRecord> & { total: number }> {
    return this.batched(['technologyRoles', slice], async (ids) => {
      const found = await this.reads.technologyRoles(ids, slice);
      return ids.map((one) => found.get(one) ?? { items: [], total: 0, more: false });
    }).load(id);
  }

  technologyAlternatives(id: string): Promise<AlternativesEvidence | null> {
    return this.evidence.load(id);
  }

  skillFacets(filter: SkillFilter): Promise<readonly FacetCount[]> {
    return this.facets.load(filter);
  }

  /** The union of the closures of all skills of one level of the query, which holds the asked-for skill's own. */
  closure(id: string, direction: Direction): Promise<Closure> {
    return this.batched(['closure', direction], async (ids) => {
      const union = await this.reads.closure(ids, direction, MAX_CLOSURE_SKILLS);
      return ids.map(() => union);
    }).load(id);
  }

  /** What the fields of one level ask for in one way, as one batch; `ask` tells the ways apart. */
  batched<Value>(ask: unknown, batch: (ids: readonly string[]) => Promise<Value[]>): DataLoader<string, Value> {
    const key = JSON.stringify(ask);
    const known = this.loaders.get(key) as DataLoader<string, Value> | undefined;
    if (known) return known;
    const made = new DataLoader(batch);
    this.loaders.set(key, made);
    return made;
  }

  private nodesWith(hops: readonly RelationPrefetch[]): DataLoader<string, NodeRecord | null> {
    return this.batched(['nodes', hops], async (ids) => {
      const found = await this.reads.nodes(ids, this.ahead(hops));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  private neighboursBy(relation: Relation, slice: Slice): DataLoader<string, NeighbourPage> {
    return this.batched(['neighbours', relation, slice], async (ids) => {
      const found = await this.reads.neighbours(ids, relation, slice);
      return ids.map((id) => found.get(id) ?? NO_NEIGHBOURS);
    });
  }
}
