import type { RoleNeedEdgeResolvers } from '../generated/types.generated.js';

export const RoleNeedEdge: RoleNeedEdgeResolvers = {
  proficiency: ({ proficiency }, _args, { graph }) =>
    proficiency === null ? null : graph.entity('LEVEL', proficiency),
};
