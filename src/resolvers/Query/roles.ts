import { hopsAhead } from '../../look-ahead.js';
import type { RoleRecord } from '../../graph/records.js';
import { toUncounted, toSlice } from '../../paging.js';
import type { QueryResolvers } from '../../types.generated.js';

export const roles: NonNullable<QueryResolvers['roles']> = async (_parent, page, { graph }, info) =>
  toUncounted(
    await graph.reads.list('ROLE', toSlice(page, ['number', 'string', 'string']), graph.ahead(hopsAhead(info))),
    page,
    ({ node }) => ({ node: node as RoleRecord }),
  );
