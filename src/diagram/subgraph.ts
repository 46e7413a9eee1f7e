import type { EdgeKind, EntityKind, PrerequisiteStrength } from '../model/records.js';
import type { Diagram } from './diagram.js';

interface SubgraphNode {
  kind: EntityKind;
  id: string;
  name: string;
}

interface SubgraphEdge {
  kind: EdgeKind;
  from: string;
  to: string;
  strength: PrerequisiteStrength | null;
  group: string | null;
}

/** The diagram of a subgraph: arrows have the direction of the edges; recommendations and alternatives are dashed. */
export function subgraphDiagram(nodes: readonly SubgraphNode[], edges: readonly SubgraphEdge[]): Diagram {
  return {
    direction: 'RIGHT',
    nodes: nodes.map(({ id, name, kind }) => ({ id, label: name, class: kind })),
    groups: [],
    edges: edges.map(({ from, to, kind, strength, group }) => ({
      from,
      to,
      label: edgeLabel(kind, strength, group),
      style: strength === 'RECOMMENDED' || group !== null ? 'DASHED' : 'SOLID',
    })),
  };
}

function edgeLabel(kind: EdgeKind, strength: PrerequisiteStrength | null, group: string | null): string {
  if (kind !== 'REQUIRES') return kind.toLowerCase().replace('_', ' ');
  const verb = strength === 'RECOMMENDED' ? 'recommends' : 'requires';
  return group === null ? verb : `${verb} one of: ${group}`;
}
