import { byEnds, edgeText, refTo, removal, type Rule } from './rule.js';

/** Edges of any kind from a node to itself. */
export const selfEdges: Rule = ({ edges }) =>
  edges
    .filter(({ from, to }) => from === to)
    .sort(byEnds)
    .map((edge) => ({
      message: `${edgeText(edge)} leads to itself`,
      ids: [edge.from],
      edges: [refTo(edge)],
      suggestion: [removal(edge)],
    }));
