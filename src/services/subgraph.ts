import { transitiveReduction } from '../graph-algorithms/transitive-reduction.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { EDGE_KINDS, type EdgeKind, type EdgeRecord, type EntityRecord } from '../model/records.js';

/** Edges that show how entities depend on each other; the others connect nearly everything, or lead into other datasets. */
export const EXPLAINING_EDGES: readonly EdgeKind[] = EDGE_KINDS.filter(
  (kind) => kind !== 'AT_LEVEL' && kind !== 'IN_AREA' && kind !== 'NEXT' && kind !== 'MATCHES',
);

export interface SubgraphRecord {
  nodes: EntityRecord[];
  edges: EdgeRecord[];
  truncated: boolean;
}

export interface SubgraphBounds {
  kinds: readonly EdgeKind[];
  depth: number;
  maxNodes: number;
  /** Omit prerequisites that longer chains imply. */
  reduced: boolean;
}

/** The graph within some hops of the roots, nearest first: one round trip per hop, one for the nodes and one for the edges. */
export async function readSubgraph(
  graph: GraphLoaders,
  roots: readonly string[],
  { kinds, depth, maxNodes, reduced }: SubgraphBounds,
): Promise<SubgraphRecord> {
  const { ids, truncated } = await walk(graph, [...new Set(roots)], kinds, depth, maxNodes);
  const [nodes, edges] = await Promise.all([graph.nodes(ids), graph.reads.edgesAmong(ids, kinds)]);
  const kept = reduced ? await graph.compute(transitiveReduction(edges)) : [...edges];
  return { nodes: nodes as EntityRecord[], edges: kept, truncated };
}

async function walk(graph: GraphLoaders, roots: string[], kinds: readonly EdgeKind[], depth: number, maxNodes: number) {
  let ids = roots.slice(0, maxNodes);
  let from = ids;
  let truncated = roots.length > maxNodes;
  for (let hop = 0; hop < depth && from.length > 0 && !truncated; hop += 1) {
    const room = maxNodes - ids.length;
    const found = await graph.reads.frontier(ids, from, kinds, room + 1);
    from = found.slice(0, room);
    ids = [...ids, ...from];
    truncated = found.length > room;
  }
  return { ids, truncated };
}
