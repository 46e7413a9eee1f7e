import type { NeedEdge } from '../../src/graphql/connections/edges.js';
import type { RoleRecord, SkillRecord } from '../../src/model/records.js';
import type { RelatedRole } from '../../src/recommendation/related-roles.js';
import type { Connection, NodeEdge } from '../../src/services/pagination.js';

export type RoleMapper = RoleRecord;
export type RoleConnectionMapper = Connection<NodeEdge<RoleRecord>>;
export type SkillNeedEdgeMapper = NeedEdge<SkillRecord>;
export type RelatedRoleEdgeMapper = RelatedRole & { cursor: string };
