import DataLoader from 'dataloader';
import {
  NO_NEIGHBOURS,
  type AlternativesEvidence,
  type Closure,
  type Direction,
  type ExternalIdentifier,
  type FacetCount,
  type GraphReads,
  type ListPage,
  type NeighbourhoodPrefetch,
  type NeighbourPage,
  type Relation,
  type RelationPrefetch,
  type SkillFilter,
  type SkillOrder,
  type Slice,
} from '../ports/graph-reads.js';
import type { FoundMention } from '../../model/mention.js';
import type { Sliced } from '../../model/sliced.js';
import { type Budget, NO_BUDGET } from '../ports/budget.js';
import type { RelationsOfSkill } from '../ports/recommendation-reads.js';
import { BudgetedReads, type ReadsMemory } from './budgeted-reads.js';
import { getOrCreate } from '../../model/maps.js';
import { type MaybePromise, mapMaybePromise } from '../../model/maybe-promise.js';
import type { EntityKind, EntityRecord, NodeRecord, SkillRecord } from '../../model/records.js';

/** What is in memory; undefined for what is not. */
export interface Memory extends ReadsMemory {
  cachedNode(id: string): NodeRecord | undefined;
  cachedNeighbours(id: string, relation: Relation, slice: Slice): NeighbourPage | undefined;
  /** undefined also where the closure is too large to be walked at once */
  cachedClosure(id: string, direction: Direction): Closure | undefined;
  cachedRelations(id: string): RelationsOfSkill | undefined;
  cachedSkills(filter: SkillFilter, order: SkillOrder, slice: Slice): ListPage<SkillRecord> | undefined;
}

const NO_MEMORY: Memory = {
  cachedVersion: () => undefined,
  planning: {
    cachedFacts: () => undefined,
    cachedClosureGraph: () => undefined,
    cachedLearningTimes: () => undefined,
  },
  cachedNode: () => undefined,
  cachedNeighbours: () => undefined,
  cachedClosure: () => undefined,
  cachedRelations: () => undefined,
  cachedSkills: () => undefined,
};

/** Entities with one identifier in another system; further ones are left out. */
const MAX_HOLDERS = 100;

/** Larger closures are truncated, and marked as such. */
export const MAX_CLOSURE_SKILLS = 20_000;

/** The graph's reads for one request: the reads of one level of a query are batched, and nothing is read twice. */
export class GraphLoaders {
  /** created on first use, as the other loaders: most requests need few */
  private facets: DataLoader<SkillFilter, readonly FacetCount[], string> | null = null;
  /** loaders by read and arguments */
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();
  /** by kinds, language and text: one query may ask several things about one text */
  private readonly foundMentions = new Map<string, Promise<FoundMention[]>>();

  private provisional = false;

  readonly reads: GraphReads;

  /**
   * @param budget  of the request
   * @param memory  looked up before anything is loaded: a promise for each node or list takes longer than the rest
   */
  constructor(
    reads: GraphReads,
    private readonly budget: Budget = NO_BUDGET,
    private readonly memory: Memory = NO_MEMORY,
  ) {
    this.reads = budget === NO_BUDGET ? reads : new BudgetedReads(reads, budget, memory);
  }

  /** Runs a computation of the request, in slices so that other requests are served between them. */
  compute<Result>(sliced: Sliced<Result>): Promise<Result> {
    return this.budget.run(sliced);
  }

  /** Computes text of the response, and counts its size. */
  async computeText(sliced: Sliced<string>): Promise<string> {
    const text = await this.compute(sliced);
    this.budget.bytes(text.length);
    return text;
  }

  /**
   * The mentions of entities of some kinds in a text, in its order.
   *
   * @param language  of the text; null for names themselves
   */
  mentions(text: string, kinds: readonly EntityKind[], language: string | null = null): Promise<FoundMention[]> {
    return getOrCreate(this.foundMentions, `${kinds.join(' ')} ${language}\n${text}`, async () =>
      this.compute(await this.reads.mentions(text, kinds, language)),
    );
  }

  /** Whether the request has read a text, which may be personal: no cache may keep it, or what was found in it. */
  get hasReadText(): boolean {
    return this.foundMentions.size > 0;
  }

  /**
   * Marks the response as one that caches must not keep: it changes without a new version of the graph, since it depends on
   * vectors, which are made after a write, or on proposals; or it depends on the caller beyond the role.
   */
  markProvisional(): void {
    this.provisional = true;
  }

  /** Whether no cache may keep the response. */
  get isUncacheable(): boolean {
    return this.provisional || this.hasReadText;
  }

  /** Clears the loaders after a write. */
  clear(): void {
    this.facets = null;
    this.foundMentions.clear();
    this.loaders.clear();
  }

  /** The node with an id: a value where it is in memory, else a promise. */
  node(id: string): MaybePromise<NodeRecord | null> {
    return this.memory.cachedNode(id) ?? this.loadWith([], id);
  }

  /** Nodes in the order of their ids; null for unknown ids. */
  nodes(ids: readonly string[]): Promise<(NodeRecord | null)[]> {
    return Promise.all(ids.map(async (id) => this.node(id)));
  }

  /** The ids of the entities with an identifier in another system, sorted; at most MAX_HOLDERS. */
  idsByExternalId({ scheme, value }: ExternalIdentifier): Promise<readonly string[]> {
    return this.batched('idsByExternalId', async (keys) => {
      const identifiers = keys.map((key) => {
        const [scheme, value] = JSON.parse(key) as [string, string];
        return { scheme, value };
      });
      return [...(await this.reads.idsByExternalId(identifiers, MAX_HOLDERS))];
    }).load(JSON.stringify([scheme, value]));
  }

  /** A node that is known to exist. */
  existing<K extends NodeRecord['kind']>(_kind: K, id: string): MaybePromise<Extract<NodeRecord, { kind: K }>> {
    return this.node(id) as MaybePromise<Extract<NodeRecord, { kind: K }>>;
  }

  /** Nodes that are known to exist, in the order of their ids. */
  allExisting<K extends NodeRecord['kind']>(kind: K, ids: readonly string[]) {
    return ids.map((id) => this.existing(kind, id));
  }

  /** An entity of any kind that is known to exist. */
  existingEntity(id: string): MaybePromise<EntityRecord> {
    return this.node(id) as MaybePromise<EntityRecord>;
  }

  /** Entities that are known to exist, in the order of their ids. */
  existingEntities(ids: readonly string[]): MaybePromise<EntityRecord>[] {
    return ids.map((id) => this.existingEntity(id));
  }

  /**
   * The entity with an id; null for unknown ids and for entities of another kind.
   *
   * @param relationsToPrefetch  from it; called if it is not in memory
   */
  entity<K extends EntityRecord['kind']>(
    kind: K,
    id: string,
    relationsToPrefetch: () => readonly RelationPrefetch[] = () => [],
  ): MaybePromise<Extract<EntityRecord, { kind: K }> | null> {
    return mapMaybePromise(this.cachedNode(id) ?? this.loadWith(relationsToPrefetch(), id), (node) =>
      node?.kind === kind ? (node as Extract<EntityRecord, { kind: K }>) : null,
    );
  }

  /**
   * A page of skills: a value where it is in memory, else a promise.
   *
   * @param relationsToPrefetch  from the skills; called if the page is not in memory
   */
  skills(
    filter: SkillFilter,
    order: SkillOrder,
    slice: Slice,
    relationsToPrefetch: () => readonly RelationPrefetch[],
  ): MaybePromise<ListPage<SkillRecord>> {
    const page = this.memory.cachedSkills(filter, order, slice);
    if (page === undefined) return this.reads.skills(filter, order, slice, this.prefetch(relationsToPrefetch()));
    this.budget.count(page.items.length);
    return page;
  }

  /** A page of neighbours: a value where it is in memory, else a promise. */
  neighbours(id: string, relation: Relation, slice: Slice): MaybePromise<NeighbourPage> {
    const page = this.memory.cachedNeighbours(id, relation, slice);
    if (page === undefined) return this.neighboursBy(relation, slice).load(id);
    this.budget.countOnce(page, page.items.length);
    return page;
  }

  /** What related skills of one skill are computed from, apart from meaning, where all of it is in memory. */
  cachedRelations(id: string): RelationsOfSkill | undefined {
    return this.memory.cachedRelations(id);
  }

  /** A prefetch for a read whose pages are put into the loaders. */
  prefetch(relations: readonly RelationPrefetch[]): NeighbourhoodPrefetch {
    return {
      relations,
      deliver: ({ relation, slice }, pages) => {
        const loader = this.neighboursBy(relation, slice);
        for (const [id, page] of pages) loader.prime(id, page);
      },
    };
  }

  technologyRoles(id: string, slice: Slice): Promise<ListPage<EntityRecord> & { total: number }> {
    return this.batched(['technologyRoles', slice], async (ids) =>
      inOrder(ids, await this.reads.technologyRoles(ids, slice), { items: [], total: 0, more: false }),
    ).load(id);
  }

  technologyAlternatives(id: string): Promise<AlternativesEvidence | null> {
    return this.batched<AlternativesEvidence | null>('technologyAlternatives', async (ids) =>
      inOrder(ids, await this.reads.technologyAlternatives(ids), null),
    ).load(id);
  }

  skillFacets(filter: SkillFilter): Promise<readonly FacetCount[]> {
    this.facets ??= new DataLoader(
      async (filters: readonly SkillFilter[]) => [...(await this.reads.skillFacets(filters))],
      {
        cacheKeyFn: JSON.stringify,
      },
    );
    return this.facets.load(filter);
  }

  /**
   * The closure of a skill: a value where it is in memory and small. Else the union of the closures of all skills of one level
   * of the query, which includes the closure of each of them.
   */
  closure(id: string, direction: Direction): MaybePromise<Closure> {
    const closure = this.memory.cachedClosure(id, direction);
    if (closure !== undefined) {
      // the closures of one query share the edges of a skill
      for (const edges of closure.adjacency.values()) this.budget.countOnce(edges, edges.length);
      return closure;
    }
    return this.batched(['closure', direction], async (ids) => {
      const union = await this.reads.closure(ids, direction, MAX_CLOSURE_SKILLS);
      return ids.map(() => union);
    }).load(id);
  }

  /** The loader of a read and its arguments, which are the `key`. */
  batched<Value>(key: unknown, batch: (ids: readonly string[]) => Promise<Value[]>): DataLoader<string, Value> {
    const create = (): DataLoader<string, unknown> => new DataLoader(batch);
    return getOrCreate(this.loaders, JSON.stringify(key), create) as DataLoader<string, Value>;
  }

  private cachedNode(id: string): NodeRecord | undefined {
    const node = this.memory.cachedNode(id);
    if (node !== undefined) this.budget.countOnce(node, 1);
    return node;
  }

  private loadWith(relations: readonly RelationPrefetch[], id: string): Promise<NodeRecord | null> {
    return this.batched(['nodes', relations], async (ids) =>
      inOrder(ids, await this.reads.nodes(ids, relations.length === 0 ? undefined : this.prefetch(relations)), null),
    ).load(id);
  }

  private neighboursBy(relation: Relation, slice: Slice): DataLoader<string, NeighbourPage> {
    return this.batched(['neighbours', relation, slice], async (ids) =>
      inOrder(ids, await this.reads.neighbours(ids, relation, slice), NO_NEIGHBOURS),
    );
  }
}

/** The values of ids in their order, as DataLoader needs them. */
function inOrder<Value, Missing>(
  ids: readonly string[],
  found: ReadonlyMap<string, Value>,
  missing: Missing,
): (Value | Missing)[] {
  return ids.map((id) => found.get(id) ?? missing);
}
