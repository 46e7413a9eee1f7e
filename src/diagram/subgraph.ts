import type { EdgeRecord, EntityRecord } from '../model/records.js';
import { isGroupId } from '../model/ids.js';
import type { Diagram } from './diagram.js';

type SubgraphNode = Pick<EntityRecord, 'kind' | 'id' | 'name'>;
type SubgraphEdge = Pick<EdgeRecord, 'kind' | 'from' | 'to' | 'strength' | 'group'>;

/** The diagram of a subgraph: arrows have the direction of the edges; recommendations and alternatives are dashed. */
export function subgraphDiagram(nodes: readonly SubgraphNode[], edges: readonly SubgraphEdge[]): Diagram {
  return {
    direction: 'RIGHT',
    nodes: nodes.map(({ id, name, kind }) => ({ id, label: name, class: kind })),
    groups: [],
    edges: edges.map((edge) => ({
      from: edge.from,
      to: edge.to,
      label: edgeLabel(edge),
      style: edge.strength === 'RECOMMENDED' || edge.group !== null || edge.kind === 'HAS_MEMBER' ? 'DASHED' : 'SOLID',
    })),
  };
}

function edgeLabel({ kind, to, strength, group }: SubgraphEdge): string {
  const verb = strength === 'RECOMMENDED' ? 'recommends' : kind.toLowerCase().replace('_', ' ');
  if (group !== null) return `${verb} one of: ${group}`;
  return isGroupId(to) ? `${verb} one of` : verb;
}
