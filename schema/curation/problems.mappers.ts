import type { Problem } from '../../src/quality/rule.js';
import type { NodeEdge } from '../../src/services/pagination.js';

export type ProblemEdgeMapper = NodeEdge<Problem>;
