import type { EdgeRecord, EntityRecord } from '../model/records.js';
import type { Diagram } from './diagram.js';

type SubgraphNode = Pick<EntityRecord, 'kind' | 'id' | 'name'>;
type SubgraphEdge = Pick<EdgeRecord, 'kind' | 'from' | 'to' | 'strength' | 'group'>;

/** The diagram of a subgraph: arrows have the direction of the edges; recommendations and alternatives are dashed. */
export function subgraphDiagram(nodes: readonly SubgraphNode[], edges: readonly SubgraphEdge[]): Diagram {
  return {
    direction: 'RIGHT',
    nodes: nodes.map(({ id, name, kind }) => ({ id, label: name, class: kind })),
    groups: [],
    edges: edges.map(({ from, to, kind, strength, group }) => ({
      from,
      to,
      label: edgeLabel({ kind, strength, group }),
      style: strength === 'RECOMMENDED' || group !== null ? 'DASHED' : 'SOLID',
    })),
  };
}

function edgeLabel({ kind, strength, group }: Omit<SubgraphEdge, 'from' | 'to'>): string {
  if (kind !== 'REQUIRES') return kind.toLowerCase().replace('_', ' ');
  const verb = strength === 'RECOMMENDED' ? 'recommends' : 'requires';
  return group === null ? verb : `${verb} one of: ${group}`;
}
