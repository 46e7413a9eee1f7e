import { byEnds, byId, edgeText, refTo, type Rule } from './model.js';

/** Entities without citations, and edges that a source is said to state without saying which. */
export const uncited: Rule = ({ nodes, edges }) => [
  ...nodes
    .filter((node) => node.kind !== 'SOURCE' && node.citations.length === 0)
    .sort(byId)
    .map(({ id, name }) => ({ message: `${name} (${id}) cites no source`, ids: [id], edges: [], suggestion: [] })),
  ...edges
    .filter(({ basis, citations }) => basis === 'STATED' && citations.length === 0)
    .sort(byEnds)
    .map((edge) => ({
      message: `${edgeText(edge)} is STATED, but cites no source; cite it, or make it INFERRED with a rationale`,
      ids: [edge.from, edge.to],
      edges: [refTo(edge)],
      suggestion: [],
    })),
];
