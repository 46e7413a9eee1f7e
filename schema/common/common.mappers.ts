import type { FacetCount } from '../../src/graph/ports/graph-reads.js';
import type { CitationRecord, SourceRecord } from '../../src/model/records.js';

export type CitationMapper = CitationRecord;
export type FacetMapper = FacetCount;
export type SourceMapper = SourceRecord;
