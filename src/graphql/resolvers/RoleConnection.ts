import type { RoleConnectionResolvers } from '../generated/types.generated.js';

export const RoleConnection: RoleConnectionResolvers = {
  totalCount: ({ totalCount }, _args, { graph }) => totalCount ?? graph.reads.count('ROLE'),
};
