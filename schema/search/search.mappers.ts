import type { EntityRecord } from '../../src/model/records.js';
import type { NodeEdge } from '../../src/services/pagination.js';

export type SearchEdgeMapper = NodeEdge<EntityRecord> & { score: number; matched: string | null };
