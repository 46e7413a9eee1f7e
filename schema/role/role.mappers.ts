import type { NeedEdge, RoleTechnologyEdge, StatedRelationEdge } from '../../src/graphql/connections/edges.js';
import type { RoleRecord, SkillRecord } from '../../src/model/records.js';
import type { RelatedRole } from '../../src/recommendation/related-roles.js';
import type { Connection, Keyed, NodeEdge } from '../../src/services/pagination.js';

export type RoleMapper = RoleRecord;
export type RoleEdgeMapper = NodeEdge<RoleRecord>;
export type RoleConnectionMapper = Connection<NodeEdge<RoleRecord>>;
export type StatedRelationEdgeMapper = StatedRelationEdge;
export type RoleTechnologyEdgeMapper = RoleTechnologyEdge;
export type SkillNeedEdgeMapper = NeedEdge<SkillRecord>;
export type RelatedRoleEdgeMapper = RelatedRole & Keyed;
