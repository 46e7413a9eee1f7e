import type { PrerequisiteEdge } from '../../model/prerequisite-graph.js';
import type { PrerequisiteStrength } from '../../model/records.js';
import { isGroupId } from '../../model/ids.js';
import { closureInMemory } from '../closure-walk.js';
import type { Closure, Direction, EdgePage, ExplorationReads, HopRecord, Slice } from '../ports/graph-reads.js';
import { decodeEdge, type EdgeRow } from './decode.js';
import type { CypherSession, Parameters } from './session.js';

/** The id at the other end of an edge that is REQUIRED and in no group, else the edge's properties, too. `group` is an id or a key. */
type AdjacentEdge = string | [id: string, strength: PrerequisiteStrength, group: string | null];

export function explorationReads(session: CypherSession): ExplorationReads {
  const edgePage = async (name: string, params: Parameters, { after, limit }: Slice): Promise<EdgePage> => {
    const [from, kind, to] = after ?? ['', '', ''];
    const rows = await session.read<{ edge: EdgeRow }>(name, { ...params, from, kind, to, limit: limit + 1 });
    const items = rows.slice(0, limit).map(({ edge }) => ({
      key: [edge.from, edge.kind, edge.to] as const,
      edge: decodeEdge(edge),
    }));
    return { items, more: rows.length > limit };
  };
  return {
    closure: async (ids, direction, limit) => {
      const name = direction === 'OUT' ? 'skill/prerequisite-closure' : 'skill/dependent-closure';
      const [row] = await session.read<{ adjacency: [string, AdjacentEdge[]][] }>(name, { ids, limit });
      const rows = row?.adjacency ?? [];
      const withEdges = rows.filter(([, edges]) => edges.length > 0);
      const adjacency = new Map(
        withEdges.map(([id, edges]) => [id, edges.map((edge) => decodeAdjacentEdge(id, direction, edge))]),
      );
      const truncated = rows.length >= limit;
      if (truncated || !passesGroups(adjacency)) return { adjacency, truncated };
      // the walk follows an edge to a group to every member, those that the edge excepts included
      return closureInMemory(ids, (id) => adjacency.get(id) ?? [], limit) ?? { adjacency, truncated };
    },

    shortestPath: async (from, to, kinds) => {
      if (from === to) return [];
      const [row] = await session.read<{ hops: HopRecord[] }>('exploration/shortest-path', { from, to, kinds });
      return row?.hops ?? null;
    },

    frontier: async (seen, from, kinds, limit) => {
      const rows = await session.read<{ id: string }>('exploration/frontier', { seen, from, kinds, limit });
      return rows.map(({ id }) => id);
    },

    edgesAmong: async (ids, kinds) => {
      const rows = await session.read<{ edge: EdgeRow }>('exploration/edges-among', { ids, kinds });
      return rows.map(({ edge }) => decodeEdge(edge));
    },

    edges: ({ kinds, among }, slice) =>
      among === null
        ? edgePage('export/edges', { kinds, dataset: null }, slice)
        : edgePage('exploration/edges-among-page', { kinds, ids: among }, slice),

    edgesCiting: (source, slice) => edgePage('source/edges', { start: `${source}#` }, slice),

    edgeCount: async ({ kinds, among }) => {
      const [row] = await session.read<{ total: number }>('exploration/edge-count', { kinds, ids: among });
      return row?.total ?? 0;
    },
  };
}

function passesGroups(adjacency: Closure['adjacency']): boolean {
  for (const edges of adjacency.values()) {
    if (edges.some(({ group }) => group !== null && isGroupId(group))) return true;
  }
  return false;
}

function decodeAdjacentEdge(id: string, direction: Direction, edge: AdjacentEdge): PrerequisiteEdge {
  const [other, strength, group] = typeof edge === 'string' ? ([edge, 'REQUIRED', null] as const) : edge;
  return direction === 'OUT' ? { from: id, to: other, strength, group } : { from: other, to: id, strength, group };
}
