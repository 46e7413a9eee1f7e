import type { EdgeRecord } from '../model/records.js';
import { mapSliced } from '../model/sliced.js';
import { transitiveReduction } from '../graph-algorithms/transitive-reduction.js';
import { indexed, shortestChain } from './indexed.js';
import { byEnds, type Found, refTo, removal, type SlicedRule } from './model.js';

/**
 * Prerequisites that longer chains imply: ungrouped REQUIRED edges, outside of cycles (see transitiveReduction). What a
 * skill requires stays the same without them.
 */
export const redundantPrerequisites: SlicedRule = function* ({ edges }) {
  const requires = edges.filter(({ kind }) => kind === 'REQUIRES').sort(byEnds);
  const needed = new Set(yield* transitiveReduction(requires));
  yield;
  const chains = indexed([...needed].filter(({ strength, group }) => strength === 'REQUIRED' && group === null));
  const redundant = requires.filter((edge) => !needed.has(edge));
  const toProblem = (edge: EdgeRecord): Found => ({
    message: `${shortestChain(chains, edge.from, edge.to)!.join(' → ')} already implies that ${edge.from} requires ${edge.to}`,
    ids: [edge.from, edge.to],
    edges: [refTo(edge)],
    suggestion: [removal(edge)],
  });
  // a search for each
  return yield* mapSliced(redundant, toProblem, 1);
};
