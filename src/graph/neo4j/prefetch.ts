import { LRUCache } from 'lru-cache';
import {
  type NeighbourhoodPrefetch,
  type RelationPrefetch,
  type Neighbour,
  type NeighbourPage,
  NO_NEIGHBOURS,
} from '../ports/graph-reads.js';
import type { EntityRecord } from '../../model/records.js';
import { decodeEdge, decodeEntity, EDGE_FIELDS, labelOf, nodeFields, type NodeRow } from './decode.js';
import type { CypherSession, Parameters } from './session.js';

/**
 * The database plans each shape of a statement when it first comes, which takes it 50 to 500 ms, and longer for more
 * hops. So only shapes that come often are read in one round trip, and no more hops than these.
 */
export const MAX_HOPS = 3;
const OFTEN = 50;
/** As many statements as the database keeps plans of. */
const MAX_SHAPES = 1_000;

/** A statement that gives nodes. */
interface Root {
  statement: string;
  /** what is read of them */
  fields: readonly string[];
  /** the column beside `node` */
  key: 'id' | 'key';
  params: Parameters;
}

/** Nodes that are known. */
interface Ids {
  ids: readonly string[];
}

/** A hop with its place in the statement; `from` is the place of the one that it goes on from, null for the root. */
interface Placed {
  hop: RelationPrefetch;
  from: number | null;
}

/** Lists instead of maps: names of properties are not sent with each node and edge. */
type Values = unknown[];
type Item = [key: [weight: number, name: string, id: string], ...edge: Values];
type PageRow = [id: string, total: number, more: boolean, items: Item[]];
type Listed = [labels: string[], values: Values];
interface Row {
  roots: [key: unknown, ...Listed][];
  nodes: Listed[];
  [pages: `pages${number}`]: PageRow[];
}

/** What a statement gave: its rows, and each hop's pages, without those of nodes that have no neighbours. */
interface Read {
  rows: { key: unknown; node: NodeRow }[];
  pages: ReadonlyMap<RelationPrefetch, ReadonlyMap<string, NeighbourPage>>;
}

/**
 * Nodes by a statement of `cypher/`, with what lies around them in the same round trip: the statements of the hops are
 * put into it as subqueries.
 */
export class Surroundings {
  /** how often each shape was asked for */
  private readonly asked = new LRUCache<string, number>({ max: MAX_SHAPES });

  /** @param often  a shape that was asked for so many times is read in one round trip from then on */
  constructor(
    private readonly session: CypherSession,
    private readonly often = OFTEN,
  ) {}

  /**
   * @param ahead  takes the pages of the first MAX_HOPS hops, where their shape comes often
   * @returns the statement's rows, in its order
   */
  async nodes(root: Root, ahead: NeighbourhoodPrefetch | undefined): Promise<Read['rows']> {
    const wanted = place(ahead?.hops ?? []).slice(0, MAX_HOPS);
    const placed = wanted.length > 0 && this.comesOften(shapeOf(root, wanted)) ? wanted : [];
    const { rows, pages } = await this.read(root, placed);
    for (const { hop, from } of placed) {
      const parent = from === null ? null : placed[from]!.hop;
      const starts = parent === null ? rows.map(({ node }) => node.id as string) : idsOf(pages.get(parent)!);
      const found = pages.get(hop)!;
      ahead?.found(hop, new Map(starts.map((id) => [id, found.get(id) ?? NO_NEIGHBOURS])));
    }
    return rows;
  }

  /** Neighbours of nodes whose ids are known; those that have none give no entry. */
  async neighbours(ids: readonly string[], hop: RelationPrefetch): Promise<ReadonlyMap<string, NeighbourPage>> {
    const { pages } = await this.read({ ids }, [{ hop, from: null }]);
    return pages.get(hop)!;
  }

  private comesOften(shape: string): boolean {
    const times = this.asked.get(shape) ?? 0;
    this.asked.set(shape, times + 1);
    return times >= this.often;
  }

  private async read(root: Root | Ids, placed: readonly Placed[]): Promise<Read> {
    const isKnown = 'ids' in root;
    const rootFields = isKnown ? [] : root.fields;
    const fields = nodeFields(placed.map(({ hop }) => hop.relation.to));
    const params: Parameters = {
      ...(isKnown ? { ids: root.ids } : { ...root.params, rootFields }),
      nodeFields: fields,
    };
    placed.forEach(({ hop: { relation, slice } }, at) => {
      const { kind, to, strength } = relation;
      params[`hop${at}`] = { label: labelOf(to), strength, edgeFields: EDGE_FIELDS[kind], ...slice };
    });
    const [row] = await this.session.readText<Row>(compose(this.session, root, placed), params);
    const { roots, nodes } = row!;
    const found = new Map(nodes.map((listed) => decodeEntity(nodeRow(fields, listed))).map((node) => [node.id, node]));
    const pages = placed.map(({ hop }, at) => [hop, decodePages(row![`pages${at}`]!, hop, found)] as const);
    return {
      rows: roots.map(([key, ...listed]) => ({ key, node: nodeRow(rootFields, listed) })),
      pages: new Map(pages),
    };
  }
}

/** Hops before those that go on from them. */
function place(hops: readonly RelationPrefetch[]): Placed[] {
  const placed: Placed[] = hops.map((hop) => ({ hop, from: null }));
  for (let at = 0; at < placed.length; at++) {
    placed.push(...placed[at]!.hop.onwards.map((hop) => ({ hop, from: at })));
  }
  return placed;
}

/** All that the text of a statement hangs on. */
function shapeOf({ statement }: Root, placed: readonly Placed[]): string {
  return JSON.stringify([
    statement,
    placed.map(({ hop: { relation }, from }) => [relation.kind, relation.direction, from]),
  ]);
}

function compose(session: CypherSession, root: Root | Ids, placed: readonly Placed[]): string {
  const start =
    'ids' in root
      ? 'WITH $ids AS ids, [] AS roots'
      : `CALL () {
${session.text(root.statement)}
}
WITH
  collect(DISTINCT node.id) AS ids,
  collect([${root.key}, node.labels, [field IN $rootFields | node[field]]]) AS roots`;
  const nodes = placed.length === 0 ? '[]' : placed.map((_, at) => `nodes${at}`).join(' + ');
  return `${start}
${placed.map((one, at) => subquery(session, one, at)).join('\n')}
CALL (*) {
  UNWIND ${nodes} AS node
  WITH DISTINCT node
  RETURN collect([labels(node), [field IN $nodeFields | node[field]]]) AS nodes
}
RETURN ${['roots', 'nodes', ...placed.map((_, at) => `pages${at}`)].join(', ')}`;
}

/** The neighbours of every node that the hop starts at. */
function subquery(session: CypherSession, { hop, from }: Placed, at: number): string {
  const { kind, direction } = hop.relation;
  const ids = from === null ? 'ids' : `ids${from}`;
  const text = session
    .text(`neighbours/${direction === 'OUT' ? 'outgoing' : 'incoming'} ${kind}`)
    .replace(/\$(\w+)/g, (_, name: string) => (name === 'ids' ? ids : `$hop${at}.${name}`));
  return `CALL (${ids}) {
CALL (${ids}) {
${text}
}
WITH
  collect([id, total, more, [item IN items | [item.key] + [field IN $hop${at}.edgeFields | item.edge[field]]]]) AS pages${at},
  collect([item IN items | item.node]) AS lists
CALL (lists) {
  UNWIND lists AS list
  UNWIND list AS node
  RETURN collect(DISTINCT node) AS nodes${at}
}
RETURN pages${at}, nodes${at}, [node IN nodes${at} | node.id] AS ids${at}
}`;
}

function nodeRow(fields: readonly string[], [labels, values]: Listed): NodeRow {
  return Object.assign(asMap(fields, values), { labels });
}

/** Properties one after the other, so that those of one kind are of one shape to the engine. */
function asMap(fields: readonly string[], values: Values): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let at = 0; at < fields.length; at++) map[fields[at]!] = values[at];
  return map;
}

function decodePages(rows: readonly PageRow[], hop: RelationPrefetch, nodes: ReadonlyMap<string, EntityRecord>) {
  const { kind, direction } = hop.relation;
  const fields = EDGE_FIELDS[kind];
  const decode = (id: string, [key, ...values]: Item): Neighbour => {
    const [, , to] = key;
    const ends = direction === 'OUT' ? { from: id, to } : { from: to, to: id };
    const edge = decodeEdge({ ...asMap(fields, values), kind, ...ends });
    return { key, edge, node: nodes.get(to)! };
  };
  return new Map(
    rows.map(([id, total, more, items]) => [id, { total, more, items: items.map((item) => decode(id, item)) }]),
  );
}

function idsOf(pages: ReadonlyMap<string, NeighbourPage>): string[] {
  return [...new Set([...pages.values()].flatMap(({ items }) => items.map(({ node }) => node.id)))];
}
