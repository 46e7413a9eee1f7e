import { matchRoles } from '../../../services/role-matches.js';
import { takeSlice, toConnection, toSlice } from '../../../services/pagination.js';
import { weightOf } from '../../../planning/coverage.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const roleMatches: NonNullable<QueryResolvers['roleMatches']> = async (
  _parent,
  { known, ...page },
  { graph },
) => {
  const slice = toSlice(page, ['number', 'number', 'string']);
  const matches = await matchRoles(graph, known);
  const items = matches.map((match) => ({
    ...match,
    key: [-match.coverage, weightOf(match.missing), match.role] as const,
  }));
  return toConnection(takeSlice(items, slice), page, (item) => item);
};
