import { matchRoles } from '../../../services/role-matches.js';
import { takeSlice, toConnection, toSlice } from '../../../services/pagination.js';
import { needsOfMatch } from '../../../planning/matches.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const roleMatches: NonNullable<QueryResolvers['roleMatches']> = async (
  _parent,
  { known, knownAt, knownText, unknown, assumePrerequisites, ...page },
  { graph },
) => {
  const slice = toSlice(page, ['number', 'number', 'string']);
  const { matches, known: inferred } = await matchRoles(
    graph,
    { known, knownAt, knownText, unknown },
    assumePrerequisites,
  );
  // every role has an item, only those of the page are edges
  const items = matches.map((match) => ({
    match,
    key: [-match.coverage, match.unmetWeight, match.role] as const,
  }));
  const connection = toConnection(takeSlice(items, slice), page, ({ match, key }) => ({
    key,
    ...match,
    ...needsOfMatch(match, inferred),
  }));
  return { ...connection, assumptions: inferred.assumptions };
};
