import type { FacetCount } from '../../src/graph/port.js';
import type { CitationRecord, SourceRecord } from '../../src/graph/records.js';

export type CitationMapper = CitationRecord;
export type FacetMapper = FacetCount;
export type SourceMapper = SourceRecord;
