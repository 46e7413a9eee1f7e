import type { TechnologyFilter } from '../../src/graph/ports/graph-reads.js';
import type { UseEdge } from '../../src/graphql/connections/edges.js';
import type { AlternativeGroupRecord, SkillRecord, TechnologyRecord } from '../../src/model/records.js';
import type { Connection, NodeEdge } from '../../src/services/pagination.js';

export type TechnologyMapper = TechnologyRecord;
export type TechnologyEdgeMapper = NodeEdge<TechnologyRecord>;
export type SkillUseEdgeMapper = UseEdge<SkillRecord>;
export type TechnologyUsedWithEdgeMapper = NodeEdge<TechnologyRecord> & { score: number; shared: SkillRecord[] };
export type TechnologyAlternativeEdgeMapper = TechnologyUsedWithEdgeMapper & { groups: AlternativeGroupRecord[] };
export type TechnologyConnectionMapper = Connection<NodeEdge<TechnologyRecord>> & { filter: TechnologyFilter };
