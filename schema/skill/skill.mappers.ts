import type { Reason, RelatedSkill } from '../../src/recommend/model.js';
import type { NeedEdge } from '../../src/edges.js';
import type { SkillFilter } from '../../src/graph/port.js';
import type { RoleRecord, SkillRecord } from '../../src/graph/records.js';
import type { Connection, NodeEdge } from '../../src/paging.js';
import type { ClosureEntry } from '../../src/planning/closure.js';

export type SkillMapper = SkillRecord;
/** The filter tells which list it is, for what is counted only when asked for. */
export type SkillConnectionMapper = Connection<NodeEdge<SkillRecord>> & { filter: SkillFilter };
export type ClosureEdgeMapper = { cursor: string; entry: ClosureEntry };
export type RoleNeedEdgeMapper = NeedEdge<RoleRecord>;
export type RelatedSkillEdgeMapper = RelatedSkill & { cursor: string };
export type RelationReasonMapper = Reason;
