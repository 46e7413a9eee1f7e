import { normaliseText, nameKey } from '../../model/normalise-text.js';
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
  KindSize,
  ListedKind,
  ListPage,
  NeighbourPage,
  Relation,
  SearchPage,
  SkillFilter,
  SkillOrder,
  Slice,
  SortKey,
  TechnologyFilter,
} from '../ports/graph-reads.js';
import type { PlanningReads } from '../ports/planning-reads.js';
import type { RecommendationReads } from '../ports/recommendation-reads.js';
import {
  type EdgeKind,
  type EdgeRecord,
  ENTITY_KINDS,
  type EntityKind,
  type EntityRecord,
  type NodeRecord,
  type PrerequisiteStrength,
  type SkillRecord,
  type TechnologyRecord,
} from '../../model/records.js';
import {
  decodeEdge,
  decodeEntity,
  decodeItem,
  decodeNode,
  labelOf,
  nodeFields,
  type EdgeRow,
  type NodeItem,
  type NodeRow,
} from './decode.js';
import { searchQuery, suggestQuery } from './lucene.js';
import { Neo4jPlanningReads } from './planning-reads.js';
import { Neo4jRecommendationReads } from './recommendation-reads.js';
import type { CypherSession, Parameters } from './session.js';
import { Surroundings } from './prefetch.js';
import type { PrerequisiteEdge } from '../../model/prerequisite-graph.js';

/** How many full text matches are looked at: more are of no use to a person. */
export const MAX_SEARCH_RESULTS = 1_000;
const MAX_SUGGESTIONS = 500;
/** Above this, telling what changed is no cheaper than reading it anew. */
const MAX_CHANGES = 10_000;
const MAX_FACETS = 100;
const MAX_ALTERNATIVES = 100;
const ANY_NODE = nodeFields([...ENTITY_KINDS, 'SOURCE']);

type SliceRow<Item> = { total: number; more: boolean; items: (NodeItem & { key: SortKey } & Item)[] };

/** The graph port's reads on Neo4j: one statement each. */
export class Neo4jReads implements GraphReads {
  readonly planning: PlanningReads;
  readonly recommendation: RecommendationReads;

  private readonly surroundings: Surroundings;

  /** @param often  see Surroundings */
  constructor(
    private readonly session: CypherSession,
    often?: number,
  ) {
    this.surroundings = new Surroundings(session, often);
    this.planning = new Neo4jPlanningReads(session, this.closure.bind(this));
    this.recommendation = new Neo4jRecommendationReads(session);
  }

  async info(): Promise<GraphInfoRecord> {
    const [row] = await this.session.read<Omit<GraphInfoRecord, 'updatedAt'> & { updatedAt: number }>(
      'info/graph-info',
    );
    if (!row) throw new Error('the graph has no GraphVersion node');
    return { ...row, updatedAt: new Date(row.updatedAt) };
  }

  async sizes(): Promise<GraphSizes> {
    const rows = await this.session.read<{ label: string; nodes: number; degrees: KindSize['degrees'] }>('info/sizes');
    const byLabel = new Map(rows.map(({ label, nodes, degrees }) => [label, { count: nodes, degrees }]));
    return new Map(ENTITY_KINDS.map((kind) => [kind, byLabel.get(labelOf(kind)) ?? { count: 0, degrees: {} }]));
  }

  async version(): Promise<number> {
    return (await this.state()).version;
  }

  async state(): Promise<GraphState> {
    const [row] = await this.session.read<GraphState>('info/version');
    return row ?? { graphId: '', version: 0, updatedAt: 0 };
  }

  async changedSince(version: number): Promise<ReadonlyMap<string, number> | null> {
    const params = { since: version, limit: MAX_CHANGES };
    const [row] = await this.session.read<{ changes: [string, number][] }>('info/changed-since', params);
    const changes = row?.changes ?? [];
    return changes.length >= MAX_CHANGES ? null : new Map(changes);
  }

  async isEmpty(): Promise<boolean> {
    const [row] = await this.session.read<{ empty: boolean }>('info/is-empty');
    return row?.empty ?? false;
  }

  async nodes(ids: readonly string[], ahead?: NeighbourhoodPrefetch): Promise<ReadonlyMap<string, NodeRecord>> {
    const root = { statement: 'node/by-ids', fields: ANY_NODE, key: 'id' as const, params: { ids } };
    const rows = await this.surroundings.nodes(root, ahead);
    return new Map(rows.map(({ key, node }) => [key as string, decodeNode(node)]));
  }

  cachedNode(): undefined {
    return undefined;
  }

  neighbours(ids: readonly string[], relation: Relation, slice: Slice): Promise<ReadonlyMap<string, NeighbourPage>> {
    return this.surroundings.neighbours(ids, { relation, slice, onwards: [] });
  }

  async list(kind: ListedKind, slice: Slice, ahead?: NeighbourhoodPrefetch): Promise<ListPage<EntityRecord>> {
    return this.listPage('entity/list', kind, { label: labelOf(kind), after: slice.after }, slice, ahead);
  }

  async count(kind: ListedKind): Promise<number> {
    return this.total('entity/count', { label: labelOf(kind) });
  }

  async skills(
    filter: SkillFilter,
    order: SkillOrder,
    slice: Slice,
    ahead?: NeighbourhoodPrefetch,
  ): Promise<ListPage<SkillRecord>> {
    const { field, direction } = order;
    const descending = direction === 'DESC';
    const isOfAll = Object.values(filter).every((values) => values === null);
    if (isOfAll && field === 'NAME' && !descending) {
      const [, , name = '', id = ''] = slice.after ?? [];
      return this.listPage('skill/list-by-name', 'SKILL', { name, id }, slice, ahead);
    }
    const params = { filter: folded(filter), field, descending, after: slice.after };
    return this.listPage('skill/list', 'SKILL', params, slice, ahead);
  }

  async skillCount(filter: SkillFilter): Promise<number> {
    return this.total('skill/count', { filter: folded(filter) });
  }

  async skillFacets(filters: readonly SkillFilter[]): Promise<readonly (readonly FacetCount[])[]> {
    const rows = await this.session.read<{ index: number; facets: FacetCount[] }>('skill/facets', {
      filters: filters.map(folded),
      limit: MAX_FACETS,
    });
    const byIndex = new Map(rows.map(({ index, facets }) => [index, facets]));
    return filters.map((_, index) => byIndex.get(index) ?? []);
  }

  async technologies(
    filter: TechnologyFilter,
    slice: Slice,
    ahead?: NeighbourhoodPrefetch,
  ): Promise<ListPage<TechnologyRecord>> {
    return this.listPage('technology/list', 'TECHNOLOGY', { filter: folded(filter), after: slice.after }, slice, ahead);
  }

  async technologyCount(filter: TechnologyFilter): Promise<number> {
    return this.total('technology/count', { filter: folded(filter) });
  }

  async technologyRoles(
    ids: readonly string[],
    slice: Slice,
  ): Promise<ReadonlyMap<string, ListPage<EntityRecord> & { total: number }>> {
    const rows = await this.session.read<{ id: string } & SliceRow<object>>('technology/roles', { ids, ...slice });
    return new Map(rows.map(({ id, items, ...row }) => [id, { ...row, items: items.map(decodeListItem) }]));
  }

  async technologyAlternatives(ids: readonly string[]): Promise<ReadonlyMap<string, AlternativesEvidence>> {
    type Candidate = NodeItem & { shared: NodeRow[]; skillCount: number };
    type Row = { id: string; category: string; skillCount: number; candidates: Candidate[] };
    const rows = await this.session.read<Row>('technology/alternatives', { ids, limit: MAX_ALTERNATIVES });
    return new Map(
      rows.map(({ id, category, skillCount, candidates }) => [
        id,
        {
          category,
          skillCount,
          candidates: candidates.map((candidate) => ({
            node: decodeItem(candidate) as TechnologyRecord,
            shared: candidate.shared.map((skill) => decodeEntity(skill) as SkillRecord),
            skillCount: candidate.skillCount,
          })),
        },
      ]),
    );
  }

  async search(
    text: string,
    kinds: readonly EntityKind[] | null,
    slice: Slice,
    fuzzyWords: number,
  ): Promise<SearchPage> {
    const query = searchQuery(text, fuzzyWords);
    if (query === null) return { items: [], total: 0, more: false };
    const params = {
      query,
      exact: nameKey(text),
      labels: kinds?.map(labelOf) ?? null,
      most: MAX_SEARCH_RESULTS,
      ...slice,
    };
    const [row] = await this.session.read<SliceRow<{ score: number }>>('entity/search', params);
    if (!row) return { items: [], total: 0, more: false };
    return { ...row, items: row.items.map((item) => ({ ...decodeListItem(item), score: item.score })) };
  }

  async suggest(prefix: string, kinds: readonly EntityKind[] | null, limit: number): Promise<readonly EntityRecord[]> {
    const query = suggestQuery(prefix);
    if (query === null) return [];
    const params = {
      query,
      prefix: nameKey(prefix),
      labels: kinds?.map(labelOf) ?? null,
      most: MAX_SUGGESTIONS,
      limit,
    };
    const rows = await this.session.read<{ node: NodeRow }>('entity/suggest', params);
    return rows.map(({ node }) => decodeEntity(node));
  }

  async closure(ids: readonly string[], direction: Direction, limit: number): Promise<Closure> {
    // most are plain
    type Edge = string | [id: string, strength: PrerequisiteStrength, group: string | null];
    const name = direction === 'OUT' ? 'skill/prerequisite-closure' : 'skill/dependent-closure';
    const [row] = await this.session.read<{ adjacency: [string, Edge[]][] }>(name, { ids, limit });
    const adjacency = new Map<string, PrerequisiteEdge[]>();
    for (const [id, edges] of row!.adjacency) {
      const toEdge = (edge: Edge): PrerequisiteEdge => {
        const [other, strength, group] = typeof edge === 'string' ? ([edge, 'REQUIRED', null] as const) : edge;
        return direction === 'OUT'
          ? { from: id, to: other, strength, group }
          : { from: other, to: id, strength, group };
      };
      if (edges.length > 0) adjacency.set(id, edges.map(toEdge));
    }
    return { adjacency, truncated: row!.adjacency.length >= limit };
  }

  async shortestPath(from: string, to: string, kinds: readonly EdgeKind[]): Promise<readonly HopRecord[] | null> {
    if (from === to) return [];
    const [row] = await this.session.read<{ hops: HopRecord[] }>('exploration/shortest-path', { from, to, kinds });
    return row?.hops ?? null;
  }

  async frontier(
    seen: readonly string[],
    from: readonly string[],
    kinds: readonly EdgeKind[],
    limit: number,
  ): Promise<readonly string[]> {
    const rows = await this.session.read<{ id: string }>('exploration/frontier', { seen, from, kinds, limit });
    return rows.map(({ id }) => id);
  }

  async edgesAmong(ids: readonly string[], kinds: readonly EdgeKind[]): Promise<readonly EdgeRecord[]> {
    const rows = await this.session.read<{ edge: EdgeRow }>('exploration/edges-among', { ids, kinds });
    return rows.map(({ edge }) => decodeEdge(edge));
  }

  /** One more than asked for tells whether more follow. */
  private async listPage<T extends EntityRecord>(
    statement: string,
    kind: EntityKind,
    params: Parameters,
    { limit }: Slice,
    ahead: NeighbourhoodPrefetch | undefined,
  ): Promise<ListPage<T>> {
    const root = {
      statement,
      fields: nodeFields([kind]),
      key: 'key' as const,
      params: { ...params, limit: limit + 1 },
    };
    const rows = await this.surroundings.nodes(root, ahead);
    // a list of one kind holds that kind alone
    const items = rows.slice(0, limit).map(({ key, node }) => ({ key: key as SortKey, node: decodeEntity(node) as T }));
    return { items, more: rows.length > limit };
  }

  private async total(name: string, params: Parameters): Promise<number> {
    const [row] = await this.session.read<{ total: number }>(name, params);
    return row?.total ?? 0;
  }
}

function decodeListItem(item: NodeItem & { key: SortKey }): { key: SortKey; node: EntityRecord } {
  return { key: item.key, node: decodeItem(item) };
}

/** A filter's text is compared with folded names. */
function folded<F extends { text: string | null }>(filter: F): F {
  return { ...filter, text: filter.text === null ? null : normaliseText(filter.text) };
}
