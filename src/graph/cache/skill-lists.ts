import type { EdgeRecord, NodeRecord } from '../../model/records.js';
import {
  type NeighbourEdgeReads,
  type NeighbourPage,
  NO_NEIGHBOURS,
  type Relation,
  type Slice,
  type SortKey,
} from '../ports/graph-reads.js';
import { nodeKey } from './cached-nodes.js';
import type { ReadThroughCache } from './read-through-cache.js';

/** What most queries about skills follow. */
const KEPT: readonly Relation[] = [
  { kind: 'AT_LEVEL', direction: 'OUT', to: 'LEVEL', strength: null },
  { kind: 'IN_AREA', direction: 'OUT', to: 'AREA', strength: null },
  { kind: 'IN_TRACK', direction: 'OUT', to: 'TRACK', strength: null },
  { kind: 'USES', direction: 'OUT', to: 'TECHNOLOGY', strength: null },
  { kind: 'REQUIRES', direction: 'OUT', to: 'SKILL', strength: null },
];

/** Longer lists are read page by page. */
const WHOLE: Slice = { limit: 100, after: null };

/** A neighbour without its node, which is cached by itself. */
interface Listed {
  key: SortKey;
  edge: EdgeRecord;
  /** of the node in the cache; a string that is made for each lookup is hashed each time */
  nodeKey: string;
}

/** The neighbours of one skill by kind of edge; a list that is longer than WHOLE has no entry. */
type Lists = Readonly<Record<string, readonly Listed[]>>;

/** Whole lists of neighbours of skills, from which pages are cut. They are loaded before they are asked for. */
export class SkillLists {
  constructor(
    private readonly cache: ReadThroughCache,
    private readonly reads: NeighbourEdgeReads,
  ) {}

  /** The first page of the neighbours of a node, where it is in memory with their nodes. */
  page(id: string, { kind, direction, strength, to }: Relation, { limit, after }: Slice): NeighbourPage | undefined {
    if (after !== null || strength !== null || direction !== 'OUT') return undefined;
    const list = this.cache.get<Lists>(keyOf(id))?.[kind];
    if (list === undefined) return undefined;
    const items: NeighbourPage['items'][number][] = [];
    for (const { key, edge, nodeKey } of list.length > limit ? list.slice(0, limit) : list) {
      const node = this.cache.get<NodeRecord>(nodeKey);
      if (node?.kind !== to) return undefined;
      items.push({ key, edge, node });
    }
    return { items, total: list.length, more: list.length > limit };
  }

  /** Reads the lists of some skills into the cache. */
  async load(ids: readonly string[]): Promise<void> {
    const write = this.cache.writer<Lists>();
    const lists = ids.map((): Record<string, readonly Listed[]> => ({}));
    for (const relation of KEPT) {
      const pages = await this.cache.readUncached(() => this.reads.neighbourEdges(ids, relation, WHOLE));
      for (const [at, id] of ids.entries()) {
        const { items, more } = pages.get(id) ?? NO_NEIGHBOURS;
        if (!more) lists[at]![relation.kind] = items.map(({ key, edge }) => ({ key, edge, nodeKey: nodeKey(edge.to) }));
      }
    }
    for (const [at, id] of ids.entries()) write(keyOf(id), lists[at], [id, ...neighboursIn(lists[at]!)]);
  }
}

function keyOf(id: string): string {
  return `lists of ${id}`;
}

function neighboursIn(lists: Lists): string[] {
  return [...new Set(Object.values(lists).flatMap((list) => list.map(({ edge }) => edge.to)))];
}
