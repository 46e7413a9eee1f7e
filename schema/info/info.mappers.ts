import type { GraphInfoRecord } from '../../src/graph/ports/graph-reads.js';
import type { SourceUse } from '../../src/services/graph-contents.js';

export type GraphInfoMapper = Omit<GraphInfoRecord, 'database'> & { database: string | null; languages: string[] };
export type SourceUseMapper = SourceUse;
