import { LRUCache } from 'lru-cache';
import {
  type NeighbourhoodPrefetch,
  type RelationPrefetch,
  type Neighbour,
  type NeighbourEdgePage,
  type NeighbourPage,
  NO_NEIGHBOURS,
} from '../ports/graph-reads.js';
import type { EntityRecord } from '../../model/records.js';
import { decodeEdge, decodeEntity, EDGE_FIELDS, nodeFields, type NodeRow } from './decode.js';
import { compose, nameOf, type NodeStatement, shapeOf, type Step, toSteps } from './neighbourhood-cypher.js';
import type { CypherSession, Parameters } from './session.js';
import { typeName } from '../../model/type-name.js';

/**
 * The database plans each shape of a statement when it is first sent, which takes it 50 to 500 ms, and longer for more
 * relations. So only frequent shapes are prefetched, with at most this many relations.
 */
export const MAX_PREFETCHED_RELATIONS = 3;
const MIN_REQUESTS = 50;
/** As many as the database caches plans. */
const MAX_SHAPES = 1_000;

/** Lists instead of maps: property names are not sent with each node and edge. */
type Values = unknown[];
type Item = [key: [weight: number, name: string, id: string], ...edge: Values];
type PageRow = [id: string, total: number, more: boolean, items: Item[]];
type ListedNode = [labels: string[], values: Values];
interface Parts {
  starts: [key: unknown, ...ListedNode][];
  nodes: ListedNode[];
  [pages: `pages${number}`]: PageRow[];
}
interface Row {
  part: keyof Parts;
  items: unknown[];
}

/** Pages by node; nodes without neighbours have no entry. */
type Pages = ReadonlyMap<string, NeighbourPage>;

interface Result {
  rows: { key: unknown; node: NodeRow }[];
  /** of each step, by its index */
  pages: readonly Pages[];
}

/** Reads nodes by a statement of `cypher/`, and prefetches their neighbourhood in the same round trip. */
export class NeighbourhoodReader {
  /** the number of requests for each shape */
  private readonly requests = new LRUCache<string, number>({ max: MAX_SHAPES });

  /** @param minRequests  a shape is prefetched after this many requests for it */
  constructor(
    private readonly session: CypherSession,
    private readonly minRequests = MIN_REQUESTS,
  ) {}

  /**
   * @param prefetch  receives the pages of the first MAX_PREFETCHED_RELATIONS relations, where their shape is frequent
   * @returns the statement's rows, in its order
   */
  async nodes(statement: NodeStatement, prefetch: NeighbourhoodPrefetch | undefined): Promise<Result['rows']> {
    const candidates = toSteps(prefetch?.relations ?? []).slice(0, MAX_PREFETCHED_RELATIONS);
    const isFrequent = candidates.length > 0 && this.countRequest(shapeOf(statement, candidates));
    const steps = isFrequent ? candidates : [];
    const { rows, pages } = await this.read(statement, { ...statement.params, startFields: statement.fields }, steps);
    const startIds = rows.map(({ node }) => node.id as string);
    for (const { index, prefetch: relation, parent } of steps) {
      const ids = parent === null ? startIds : neighbourIds(pages[parent.index]);
      const found = pages[index];
      prefetch?.deliver(relation, new Map(ids.map((id) => [id, found?.get(id) ?? NO_NEIGHBOURS])));
    }
    return rows;
  }

  /** Neighbours of nodes by their ids; nodes without neighbours have no entry. */
  async neighbours(ids: readonly string[], relation: RelationPrefetch): Promise<Pages> {
    const { pages } = await this.read(null, { ids }, toSteps([relation]));
    return pages[0] ?? new Map();
  }

  /** The same without the nodes. */
  async edges(ids: readonly string[], relation: RelationPrefetch): Promise<ReadonlyMap<string, NeighbourEdgePage>> {
    const { pages } = await this.read(null, { ids }, toSteps([relation]), false);
    return pages[0] ?? new Map();
  }

  /** Whether the shape is frequent, before this request. */
  private countRequest(shape: string): boolean {
    const count = this.requests.get(shape) ?? 0;
    this.requests.set(shape, count + 1);
    return count >= this.minRequests;
  }

  /** @param withNodes  whether the pages need their nodes: without it they lack them */
  private async read(
    start: NodeStatement | null,
    startParams: Parameters,
    steps: readonly Step[],
    withNodes = true,
  ): Promise<Result> {
    const startFields = start?.fields ?? [];
    const fields = nodeFields(steps.map(({ prefetch }) => prefetch.relation.to));
    const params: Parameters = { ...startParams, nodeFields: fields };
    for (const { index, prefetch } of steps) {
      const { kind, to, strength } = prefetch.relation;
      params[`step${index}`] = { label: typeName(to), strength, edgeFields: EDGE_FIELDS[kind], ...prefetch.slice };
    }
    const text = compose(this.session, start, steps, withNodes);
    const rows = await this.session.readText<Row>(nameOf(start, steps), text, params);
    const parts = partsOf(rows);
    const nodes = parts.nodes.map((listed) => decodeEntity(nodeRow(fields, listed)));
    const nodesById = new Map(nodes.map((node) => [node.id, node]));
    return {
      rows: parts.starts.map(([key, ...listed]) => ({ key, node: nodeRow(startFields, listed) })),
      pages: steps.map(({ index, prefetch }) => decodePages(parts[`pages${index}`] ?? [], prefetch, nodesById)),
    };
  }
}

function partsOf(rows: readonly Row[]): Parts {
  const parts: Record<string, unknown[]> = { starts: [], nodes: [] };
  for (const { part, items } of rows) (parts[part] ??= []).push(...items);
  return parts as unknown as Parts;
}

function nodeRow(fields: readonly string[], [labels, values]: ListedNode): NodeRow {
  return Object.assign(toMap(fields, values), { labels });
}

/** Adds the properties in a fixed order, so that V8 gives the objects of one kind the same hidden class. */
function toMap(fields: readonly string[], values: Values): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let at = 0; at < fields.length; at++) map[fields[at]!] = values[at];
  return map;
}

function decodePages(rows: readonly PageRow[], prefetch: RelationPrefetch, nodes: ReadonlyMap<string, EntityRecord>) {
  const { kind, direction } = prefetch.relation;
  const fields = EDGE_FIELDS[kind];
  const decode = (id: string, [key, ...values]: Item): Neighbour => {
    const [, , to] = key;
    const ends = direction === 'OUT' ? { from: id, to } : { from: to, to: id };
    const edge = decodeEdge(Object.assign(toMap(fields, values), ends, { kind }));
    return { key, edge, node: nodes.get(to)! };
  };
  return new Map(
    rows.map(([id, total, more, items]) => [id, { total, more, items: items.map((item) => decode(id, item)) }]),
  );
}

function neighbourIds(pages: Pages = new Map()): string[] {
  return [...new Set([...pages.values()].flatMap(({ items }) => items.map(({ node }) => node.id)))];
}
