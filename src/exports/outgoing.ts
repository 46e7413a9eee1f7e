import type { ExportReads } from '../graph/ports/export-reads.js';
import type { EdgeRecord, NodeRecord } from '../model/records.js';

/** A node with its outgoing edges. `node` is null if another dataset owns it, so that only the edges are exported. */
export interface NodeWithEdges {
  id: string;
  node: NodeRecord | null;
  edges: readonly EdgeRecord[];
}

/** Merges the streams of nodes and edges, which are in the same order; buffers the edges of one node at a time. */
export async function* withOutgoing(graph: ExportReads): AsyncIterable<NodeWithEdges> {
  const groups = groupsByFrom(graph.edges())[Symbol.asyncIterator]();
  let group = await groups.next();
  for await (const node of graph.nodes()) {
    while (group.done !== true && group.value.id < node.id) {
      yield { ...group.value, node: null };
      group = await groups.next();
    }
    const edges = group.done !== true && group.value.id === node.id ? group.value.edges : null;
    yield { id: node.id, node, edges: edges ?? [] };
    if (edges) group = await groups.next();
  }
  for (; group.done !== true; group = await groups.next()) yield { ...group.value, node: null };
}

async function* groupsByFrom(stream: AsyncIterable<EdgeRecord>): AsyncGenerator<{ id: string; edges: EdgeRecord[] }> {
  let edges: EdgeRecord[] = [];
  for await (const edge of stream) {
    const id = edges[0]?.from;
    if (id !== undefined && id !== edge.from) {
      yield { id, edges };
      edges = [];
    }
    edges.push(edge);
  }
  const [last] = edges;
  if (last) yield { id: last.from, edges };
}
