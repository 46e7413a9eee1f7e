import type { ChangeOutcome, ChangeRecord } from '../../src/model/changes.js';
import type { NodeEdge } from '../../src/services/pagination.js';

export type ChangeEdgeMapper = NodeEdge<ChangeRecord>;
export type ChangeResultMapper = ChangeOutcome;
