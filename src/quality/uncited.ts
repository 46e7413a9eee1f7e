import { edgeKey, endsOf } from '../model/dataset-content.js';
import { byEnds, byId, type Rule } from './rule.js';

/** Entities without citations, and STATED edges that name no source. */
export const uncited: Rule = ({ nodes, edges }) => [
  ...nodes
    .filter((node) => node.kind !== 'SOURCE' && node.citations.length === 0)
    .sort(byId)
    .map(({ id, name }) => ({ message: `${name} (${id}) cites no source`, ids: [id] })),
  ...edges
    .filter(({ basis, citations }) => basis === 'STATED' && citations.length === 0)
    .sort(byEnds)
    .map((edge) => ({
      message: `${edgeKey(edge)} is STATED but cites no source; cite one, or make it INFERRED with a rationale`,
      ids: [edge.from, edge.to],
      edges: [endsOf(edge)],
    })),
];
