import type { RoleMatchesQuery } from '../documents.generated.js';
import type { Block } from './block.js';
import { pageTitle, percent } from './words.js';

export function describeRoleMatches({ roleMatches }: RoleMatchesQuery): Block[] {
  const rows = roleMatches.edges.map(({ node, coverage, have, missing }) => [
    node.name,
    node.id,
    percent(coverage),
    `${have.length} of ${have.length + missing.length}`,
  ]);
  return [{ heading: pageTitle('Roles', roleMatches) }, { head: ['Role', 'Id', 'Covered', 'Skills known'], rows }];
}
