import { prefetchedRelations } from '../../prefetch.js';
import type { RoleRecord } from '../../../model/records.js';
import { toUncountedConnection, toSlice } from '../../../services/pagination.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const roles: NonNullable<QueryResolvers['roles']> = async (_parent, { orderBy, ...page }, { graph }, info) => {
  const slice = toSlice(page, ['number', 'string', 'string']);
  const prefetch = graph.prefetch(prefetchedRelations(info));
  const listed =
    orderBy === 'NEEDS'
      ? await graph.reads.rolesByNeeds(slice, prefetch)
      : await graph.reads.list('ROLE', slice, prefetch);
  return toUncountedConnection(listed, page, ({ key, node }) => ({ key, node: node as RoleRecord }));
};
