import { edgeKey, endsOf } from '../model/dataset-content.js';
import { byEnds, removal, type Rule } from './rule.js';

/** Edges of any kind from a node to itself. */
export const selfEdges: Rule = ({ edges }) =>
  edges
    .filter(({ from, to }) => from === to)
    .sort(byEnds)
    .map((edge) => ({
      message: `${edgeKey(edge)} leads to itself`,
      ids: [edge.from],
      edges: [endsOf(edge)],
      suggestion: [removal(edge)],
    }));
