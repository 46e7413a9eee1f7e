import type { EdgeKeyRecord } from '../model/changes.js';
import { endsOf } from '../model/dataset-content.js';
import { getOrCreate } from '../model/maps.js';
import { byEnds, type CheckedGraph, compareText, type Rule } from './rule.js';

/** Cited sources that do not exist: a problem for each, with the nodes and edges that cite it. */
export const missingSources: Rule = (graph) => {
  const missing = [...missingSourcesOf(graph)].sort(([a], [b]) => compareText(a, b));
  return missing.map(([source, { nodes, edges }]) => ({
    message: `${nodes.size} node(s) and ${edges.size} edge(s) cite ${source}, which does not exist; add the source`,
    ids: [source, ...[...nodes].sort(compareText)],
    edges: [...edges].sort(byEnds).map(endsOf),
  }));
};

interface Citations {
  nodes: Set<string>;
  edges: Set<EdgeKeyRecord>;
}

function missingSourcesOf({ nodes, edges }: CheckedGraph): Map<string, Citations> {
  const known = new Set(nodes.flatMap(({ kind, id }) => (kind === 'SOURCE' ? [id] : [])));
  const missing = new Map<string, Citations>();
  const entry = (source: string) =>
    getOrCreate(missing, source, (): Citations => ({ nodes: new Set(), edges: new Set() }));
  for (const node of nodes) {
    if (node.kind === 'SOURCE') continue;
    const shared = node.kind === 'SKILL' && node.learningTimeShareOf ? [node.learningTimeShareOf] : [];
    for (const { source } of [...node.citations, ...shared]) if (!known.has(source)) entry(source).nodes.add(node.id);
  }
  for (const edge of edges) {
    for (const { source } of edge.citations) if (!known.has(source)) entry(source).edges.add(edge);
  }
  return missing;
}
