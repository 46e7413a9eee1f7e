import type { Reason, RelatedSkill } from '../../src/recommendation/model.js';
import type { NeedEdge } from '../../src/graphql/connections/edges.js';
import type { SkillFilter } from '../../src/graph/ports/graph-reads.js';
import type { RoleRecord, SkillRecord } from '../../src/model/records.js';
import type { Connection, NodeEdge } from '../../src/services/pagination.js';
import type { ClosureEntry } from '../../src/planning/closure.js';

export type SkillMapper = SkillRecord;
/** The filter tells which list it is, for what is counted only when asked for. */
export type SkillConnectionMapper = Connection<NodeEdge<SkillRecord>> & { filter: SkillFilter };
export type ClosureEdgeMapper = { cursor: string; entry: ClosureEntry };
export type RoleNeedEdgeMapper = NeedEdge<RoleRecord>;
export type RelatedSkillEdgeMapper = RelatedSkill & { cursor: string };
export type RelationReasonMapper = Reason;
