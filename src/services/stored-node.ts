import type { CurationStore } from '../graph/ports/curation-store.js';
import { edgeKey } from '../model/dataset-content.js';
import type { EdgeRecord, NodeRecord } from '../model/records.js';

const MAX_EDGES = 1_000;

/** A node with its edges, as they are stored. */
interface StoredNode {
  node: NodeRecord & Record<string, unknown>;
  /** sorted by `from`, `kind` and `to` */
  edges: (EdgeRecord & Record<string, unknown>)[];
  /** whether there are more than MAX_EDGES */
  truncated: boolean;
}

/** An entity or source with its edges; null if it does not exist. The id of a merged entity leads to the remaining one. */
export async function readStoredNode(
  { curation }: { curation: CurationStore },
  id: string,
): Promise<StoredNode | null> {
  const { nodes, edges } = await curation.find({ nodes: [id], edgesOf: [id], edgesFrom: [] });
  const node = nodes.get(id);
  if (!node) return null;
  // those of groups at its ends are found, too
  const own = edges.filter(({ from, to }) => from === node.id || to === node.id);
  const sorted = own.toSorted((a, b) => (edgeKey(a) < edgeKey(b) ? -1 : 1));
  return {
    node: { ...node },
    edges: sorted.slice(0, MAX_EDGES).map((edge) => ({ ...edge })),
    truncated: own.length > MAX_EDGES,
  };
}
