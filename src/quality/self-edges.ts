import { byEnds, edgeText, refTo, removal, type Rule } from './model.js';

/** Edges of any kind that lead from a node to itself. */
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
