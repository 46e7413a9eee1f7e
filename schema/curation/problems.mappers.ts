import type { Problem } from '../../src/quality/model.js';
import type { NodeEdge } from '../../src/services/pagination.js';

export type ProblemEdgeMapper = NodeEdge<Problem>;
