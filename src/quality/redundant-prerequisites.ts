import { endsOf } from '../model/dataset-content.js';
import { adjacencyOf } from '../graph-algorithms/adjacency.js';
import { shortestPath } from '../graph-algorithms/shortest-path.js';
import { isReducible, transitiveReduction } from '../graph-algorithms/transitive-reduction.js';
import type { EdgeRecord } from '../model/records.js';
import { mapSliced } from '../model/sliced.js';
import { byEnds, type Found, removal, type SlicedRule } from './rule.js';

/**
 * Prerequisites that longer chains imply: ungrouped REQUIRED edges outside of cycles (see transitiveReduction). Each skill
 * requires the same skills without them.
 */
export const redundantPrerequisites: SlicedRule = function* ({ edges }) {
  const requires = edges.filter(({ kind }) => kind === 'REQUIRES').sort(byEnds);
  const needed = new Set(yield* transitiveReduction(requires));
  yield;
  const { successors } = adjacencyOf([...needed].filter(isReducible));
  const redundant = requires.filter((edge) => !needed.has(edge));
  const toProblem = (edge: EdgeRecord): Found => {
    const chain = shortestPath(edge.from, edge.to, successors) ?? [];
    return {
      message: `${chain.join(' → ')} already implies that ${edge.from} requires ${edge.to}`,
      ids: [edge.from, edge.to],
      edges: [endsOf(edge)],
      suggestion: [removal(edge)],
    };
  };
  // each runs a search
  return yield* mapSliced(redundant, toProblem, 1);
};
