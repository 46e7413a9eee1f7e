import type { ChangeRecord, ChangeOutcome, GraphDifference, Found, Needs, Redirect } from '../../model/changes.js';
import type { ProposalDecision, ProposalStore } from './proposal-store.js';

export interface ChangeRequest {
  changeId: string;
  /** digest of the input: one change id cannot be used for two different requests */
  digest: string;
  by: string;
  comment: string | null;
  dryRun: boolean;
  /** whether later loads and imports may create what this change deletes */
  isRevert?: boolean;
  needs: Needs;
  /** a proposal that the change decides, in the same transaction */
  decision?: ProposalDecision;
  /**
   * Pure: may be called again when the transaction is retried.
   *
   * @throws ServiceError for invalid changes; then nothing is written
   */
  decide(found: Found): GraphDifference;
}

/** Writes of curators, and the history of all writes. */
export interface CurationStore {
  readonly proposals: ProposalStore;
  /**
   * In one transaction under the writers' lock: reads what is needed, computes the difference with `decide`, writes it,
   * refuses prerequisites that close a cycle and the deletion of cited sources, and records the write in the history. A
   * `changeId` that was written before returns the outcome of that write.
   *
   * @throws ServiceError CYCLE with the cycle's ids in order; CONFLICT for a cited source; errors of `decide`
   */
  change(request: ChangeRequest): Promise<ChangeOutcome>;
  /** Reads a part of the graph without the writers' lock. */
  find(needs: Needs): Promise<Found>;
  changeById(id: string): Promise<ChangeRecord | null>;
  /** The batches of an import, oldest first. */
  changesOfImport(id: string): Promise<readonly ChangeRecord[]>;
  /** Redirects to some entities that a merge in a version has forwarded from those merged into them. */
  forwardedRedirects(into: readonly string[], version: number): Promise<readonly Redirect[]>;
  /** Writes after a version, oldest first, at most `limit` of them. */
  changes(since: number, limit: number): Promise<readonly ChangeRecord[]>;
  /**
   * Writes before a version that changed a node, its edges, or what was merged into it, with these items alone; latest first,
   * at most `limit` of them.
   */
  changesOf(id: string, before: number, limit: number): Promise<readonly ChangeRecord[]>;
  /** The number of writes after a version in the history. */
  changeCount(since: number): Promise<number>;
  /** The last version that was pruned from the history; 0 where the history is complete. */
  prunedThrough(): Promise<number>;
  /** Prunes writes up to a version from the history; returns their number. */
  prune(through: number): Promise<number>;
  /** Counts a write that was made without the service; returns the version. */
  touch(by: string): Promise<number>;
}
