import type { ChangeItemRecord } from './changes.js';
import { changedFields } from './field-changes.js';

export const DECISIONS = ['ACCEPT', 'REJECT'] as const;
/** What a curator decided; null while undecided. */
export type Decision = (typeof DECISIONS)[number] | null;

/** A change of one node or edge that awaits a decision: a line of a review file, or an item of a proposal. */
export interface ReviewItem extends ChangeItemRecord {
  /** the names of the fields that change; empty for what is created or deleted */
  fields: string[];
  decision: Decision;
}

export function reviewItem(item: ChangeItemRecord, decision: Decision = null): ReviewItem {
  return { ...item, fields: changedFields(item.before, item.after), decision };
}

export type ProposalStatus = 'OPEN' | 'ACCEPTED' | 'REJECTED';

/** Changes that a contributor proposes. */
export interface ProposalRecord {
  id: string;
  /** the author: `jwt:<subject>` or `key:<name>` */
  by: string;
  at: Date;
  comment: string | null;
  /** the graph's version that the items refer to */
  version: number;
  status: ProposalStatus;
  items: ReviewItem[];
  decidedBy: string | null;
  decidedAt: Date | null;
  decisionComment: string | null;
  /** the graph's version with the accepted items */
  appliedVersion: number | null;
}
