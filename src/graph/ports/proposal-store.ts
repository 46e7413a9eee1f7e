import type { Decision, ProposalRecord, ProposalStatus } from '../../model/proposals.js';

export type NewProposal = Pick<ProposalRecord, 'id' | 'by' | 'comment' | 'version' | 'items'>;

export interface ProposalFilter {
  status: ProposalStatus | null;
  by: string | null;
}

export interface ProposalDecision {
  id: string;
  status: Exclude<ProposalStatus, 'OPEN'>;
  decidedBy: string;
  decisionComment: string | null;
  /** one for each item */
  decisions: readonly Decision[];
}

/** Proposals are stored beside the graph: they change neither its version nor its history. */
export interface ProposalStore {
  /** @throws ServiceError CONFLICT if too many proposals are open */
  create(proposal: NewProposal): Promise<ProposalRecord>;
  byId(id: string): Promise<ProposalRecord | null>;
  /** Latest first; `after` is the time in milliseconds since 1970 and the id of the last one before the page. */
  list(filter: ProposalFilter, after: readonly [number, string] | null, limit: number): Promise<ProposalRecord[]>;
  count(filter: ProposalFilter): Promise<number>;
  /** @throws ServiceError CONFLICT if the proposal is not open */
  reject(decision: ProposalDecision): Promise<ProposalRecord>;
}
