import { prefetchedRelations } from '../../prefetch.js';
import type { RoleRecord } from '../../../model/records.js';
import { toUncountedConnection, toSlice } from '../../../services/pagination.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const roles: NonNullable<QueryResolvers['roles']> = async (_parent, page, { graph }, info) =>
  toUncountedConnection(
    await graph.reads.list(
      'ROLE',
      toSlice(page, ['number', 'string', 'string']),
      graph.prefetch(prefetchedRelations(info)),
    ),
    page,
    ({ key, node }) => ({ key, node: node as RoleRecord }),
  );
