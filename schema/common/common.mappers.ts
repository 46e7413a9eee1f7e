import type { FacetCount } from '../../src/graph/ports/graph-reads.js';
import type { CitationRecord, EntityRecord, SourceRecord } from '../../src/model/records.js';
import type { Match } from '../../src/services/matches.js';
import type { NodeEdge, PageRecord } from '../../src/services/pagination.js';

export type PageInfoMapper = PageRecord;
export type CitationMapper = CitationRecord;
export type FacetMapper = FacetCount;
export type SourceMapper = SourceRecord;
export type MatchEdgeMapper = Match;
export type CitingEntityEdgeMapper = NodeEdge<EntityRecord>;
