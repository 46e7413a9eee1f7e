import type { ChangeRecord, ChangeOutcome, GraphDifference, Found, Needs } from '../../model/changes.js';

export interface ChangeRequest {
  changeId: string;
  /** digest of the input: one change id cannot be used for two different requests */
  digest: string;
  by: string;
  comment: string | null;
  dryRun: boolean;
  needs: Needs;
  /**
   * Pure: may be called again when the transaction is retried.
   *
   * @throws ServiceError for invalid changes; then nothing is written
   */
  decide(found: Found): GraphDifference;
}

/** Writes of curators, and the history of all writes. */
export interface CurationStore {
  /**
   * In one transaction under the writers' lock: reads what is needed, computes the difference with `decide`, writes it,
   * refuses prerequisites that close a cycle and the deletion of cited sources, and records the write in the history. A
   * `changeId` that was written before returns the outcome of that write.
   *
   * @throws ServiceError CYCLE with the cycle's ids in order; CONFLICT for a cited source; errors of `decide`
   */
  change(request: ChangeRequest): Promise<ChangeOutcome>;
  /** Writes after a version, oldest first, at most `limit` of them. */
  changes(since: number, limit: number): Promise<readonly ChangeRecord[]>;
  /** The number of writes after a version in the history. */
  changeCount(since: number): Promise<number>;
  /** The last version that was pruned from the history; 0 where the history is complete. */
  prunedThrough(): Promise<number>;
  /** Prunes writes up to a version from the history; returns their number. */
  prune(through: number): Promise<number>;
  /** Counts a write that was made without the service; returns the version. */
  touch(by: string): Promise<number>;
}
