import type { Reason, RelatedSkill } from '../../src/recommendation/related-skill.js';
import type { NeedEdge, PrerequisiteEdge, UseEdge } from '../../src/graphql/connections/edges.js';
import type { SkillFilter } from '../../src/graph/ports/graph-reads.js';
import type { RoleRecord, SkillRecord, TechnologyRecord } from '../../src/model/records.js';
import type { Connection, Keyed, NodeEdge } from '../../src/services/pagination.js';
import type { ClosureEntry } from '../../src/planning/closure.js';

export type SkillMapper = SkillRecord;
export type SkillEdgeMapper = NodeEdge<SkillRecord>;
/** `filter` selects the whole list, which is counted only when `totalCount` or `facets` is selected. */
export type SkillConnectionMapper = Connection<NodeEdge<SkillRecord>> & { filter: SkillFilter };
export type TechnologyUseEdgeMapper = UseEdge<TechnologyRecord>;
export type PrerequisiteEdgeMapper = PrerequisiteEdge;
export type ClosureConnectionMapper = Connection<Keyed & { entry: ClosureEntry }> & {
  totalCount: number;
  truncated: boolean;
};
export type ClosureEdgeMapper = NodeEdge<SkillRecord> & { entry: ClosureEntry };
export type RoleNeedEdgeMapper = NeedEdge<RoleRecord>;
export type RelatedSkillConnectionMapper = Connection<Keyed & { related: RelatedSkill }> & { totalCount: number };
export type RelatedSkillEdgeMapper = NodeEdge<SkillRecord> & Pick<RelatedSkill, 'score'> & { related: RelatedSkill };
export type RelationReasonMapper = Reason;
