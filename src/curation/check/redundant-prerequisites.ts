import { transitiveReduction } from '../../planning/reduction.js';
import { indexed, shortestChain } from './indexed.js';
import { byEnds, refTo, removal, type Rule } from './model.js';

/**
 * Prerequisites that longer chains imply: ungrouped REQUIRED edges, outside of cycles (see transitiveReduction). What a
 * skill requires stays the same without them.
 */
export const redundantPrerequisites: Rule = ({ edges }) => {
  const requires = edges.filter(({ kind }) => kind === 'REQUIRES').sort(byEnds);
  const needed = new Set(transitiveReduction(requires));
  const chains = indexed([...needed].filter(({ strength, group }) => strength === 'REQUIRED' && group === null));
  return requires
    .filter((edge) => !needed.has(edge))
    .map((edge) => ({
      message: `${shortestChain(chains, edge.from, edge.to)!.join(' → ')} already implies that ${edge.from} requires ${edge.to}`,
      ids: [edge.from, edge.to],
      edges: [refTo(edge)],
      suggestion: [removal(edge)],
    }));
};
