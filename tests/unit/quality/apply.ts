import type { Change, CheckedGraph } from '../../../src/quality/rule.js';
import { type EdgeRecord, newEdge, type NewNode } from '../../../src/model/records.js';

/** The least of `applyChanges`, in memory: what rules suggest, on a graph that has what they name. */
export function apply(graph: CheckedGraph, changes: readonly Change[]): CheckedGraph {
  return changes.reduce(applyOne, graph);
}

const isSame = (a: { kind: string; from: string; to: string }, b: EdgeRecord) =>
  a.kind === b.kind && a.from === b.from && a.to === b.to;

const CURATED = { dataset: 'curated' };

function applyOne({ nodes, edges }: CheckedGraph, change: Change): CheckedGraph {
  if ('removeEdge' in change) {
    const left = edges.filter((edge) => !isSame(change.removeEdge, edge));
    if (left.length === edges.length) throw new Error(`no such edge: ${JSON.stringify(change)}`);
    return { nodes, edges: left };
  }
  if ('delete' in change) return { nodes: nodes.filter(({ id }) => id !== change.delete.id), edges };
  if ('merge' in change) return merged({ nodes, edges }, change.merge);
  const edge =
    'setMatch' in change
      ? newEdge({
          ...change.setMatch,
          kind: 'MATCHES',
          from: change.setMatch.of,
          to: change.setMatch.match,
          ...CURATED,
        })
      : 'setLevel' in change
        ? newEdge({
            ...change.setLevel,
            kind: 'AT_LEVEL',
            from: change.setLevel.of,
            to: change.setLevel.level,
            ...CURATED,
          })
        : newEdge({
            ...change.setPrerequisite,
            kind: 'REQUIRES',
            from: change.setPrerequisite.skill,
            to: change.setPrerequisite.prerequisite,
            ...CURATED,
          });
  return { nodes, edges: [...edges.filter((one) => !isSame(edge, one)), edge] };
}

function merged({ nodes, edges }: CheckedGraph, { from, into }: { from: string; into: string }): CheckedGraph {
  const gone = nodes.find(({ id }) => id === from);
  if (!gone || !nodes.some(({ id }) => id === into)) throw new Error(`nothing to merge: ${from} into ${into}`);
  const names = 'aliases' in gone ? [gone.name, ...gone.aliases] : [];
  const end = (id: string) => (id === from ? into : id);
  const moved = edges.map((edge) => ({ ...edge, from: end(edge.from), to: end(edge.to) }));
  return {
    nodes: nodes.flatMap((node): NewNode[] => {
      if (node.id === from) return [];
      return node.id === into && 'aliases' in node ? [{ ...node, aliases: [...node.aliases, ...names] }] : [node];
    }),
    edges: moved.filter((edge, at) => edge.from !== edge.to && moved.findIndex((other) => isSame(edge, other)) === at),
  };
}
