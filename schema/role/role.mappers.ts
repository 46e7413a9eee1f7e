import type { NeedEdge } from '../../src/edges.js';
import type { RoleRecord, SkillRecord } from '../../src/graph/records.js';
import type { RelatedRole } from '../../src/recommend/relatedRoles.js';
import type { Connection, NodeEdge } from '../../src/paging.js';

export type RoleMapper = RoleRecord;
export type RoleConnectionMapper = Connection<NodeEdge<RoleRecord>>;
export type SkillNeedEdgeMapper = NeedEdge<SkillRecord>;
export type RelatedRoleEdgeMapper = RelatedRole & { cursor: string };
