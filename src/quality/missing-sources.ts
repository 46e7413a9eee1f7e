import { byEnds, type CheckedGraph, compareText, type EdgeRef, refTo, type Rule } from './model.js';

/** Sources that are cited and do not exist: a problem for each, with all that cites it. */
export const missingSources: Rule = (graph) => {
  const missing = citing(graph);
  return [...missing.keys()].sort(compareText).map((source) => {
    const { nodes, edges } = missing.get(source)!;
    return {
      message: `${nodes.size} node(s) and ${edges.size} edge(s) cite ${source}, which does not exist; add the source`,
      ids: [source, ...[...nodes].sort(compareText)],
      edges: [...edges].sort(byEnds).map(refTo),
      suggestion: [],
    };
  });
};

interface Citing {
  nodes: Set<string>;
  edges: Set<EdgeRef>;
}

function citing({ nodes, edges }: CheckedGraph): Map<string, Citing> {
  const known = new Set(nodes.flatMap(({ kind, id }) => (kind === 'SOURCE' ? [id] : [])));
  const missing = new Map<string, Citing>();
  const entry = (source: string): Citing => {
    const found = missing.get(source) ?? { nodes: new Set(), edges: new Set() };
    missing.set(source, found);
    return found;
  };
  for (const node of nodes) {
    if (node.kind === 'SOURCE') continue;
    for (const { source } of node.citations) if (!known.has(source)) entry(source).nodes.add(node.id);
  }
  for (const edge of edges) {
    for (const { source } of edge.citations) if (!known.has(source)) entry(source).edges.add(edge);
  }
  return missing;
}
