import type { RoleMatchesQuery } from '../documents.generated.js';
import { assumptionBlocks } from './assumptions.js';
import type { Block } from './block.js';
import { pageTitle, percent } from './words.js';

export function describeRoleMatches({ roleMatches }: RoleMatchesQuery): Block[] {
  const rows = roleMatches.edges.map(({ node, coverage, have, below, missing }) => [
    node.name,
    node.id,
    percent(coverage),
    `${have.length} of ${have.length + below.length + missing.length}`,
    String(below.length),
  ]);
  return [
    { heading: pageTitle('Roles', roleMatches) },
    { head: ['Role', 'Id', 'Covered', 'Needs met', 'Partly'], rows },
    ...assumptionBlocks(roleMatches.assumptions),
  ];
}
