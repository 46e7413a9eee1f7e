import { matchRoles } from '../../../services/role-matches.js';
import { takeSlice, toConnection, toSlice } from '../../../services/pagination.js';
import { weightOf } from '../../../planning/coverage.js';
import { unmetNeeds } from '../../../planning/matches.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const roleMatches: NonNullable<QueryResolvers['roleMatches']> = async (
  _parent,
  { known, knownAt, knownText, unknown, assumePrerequisites, ...page },
  { graph },
) => {
  const slice = toSlice(page, ['number', 'number', 'string']);
  const { matches, assumptions } = await matchRoles(graph, { known, knownAt, knownText, unknown }, assumePrerequisites);
  const items = matches.map((match) => ({
    ...match,
    key: [-match.coverage, weightOf(unmetNeeds(match)), match.role] as const,
  }));
  return { ...toConnection(takeSlice(items, slice), page, (item) => item), assumptions };
};
