import type { ProposalRecord } from '../../src/model/proposals.js';
import type { NodeEdge } from '../../src/services/pagination.js';

export type ProposalEdgeMapper = NodeEdge<ProposalRecord>;
