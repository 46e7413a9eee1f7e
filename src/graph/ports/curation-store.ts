import type { ChangeRecord, ChangeOutcome, GraphDifference, Found, Needs } from '../../model/changes.js';

export interface ChangeRequest {
  changeId: string;
  /** of what was asked for: one change id cannot stand for two requests */
  digest: string;
  by: string;
  comment: string | null;
  dryRun: boolean;
  needs: Needs;
  /**
   * Pure: may be called again where the database asks to try once more.
   *
   * @throws GraphQLError for what must not be; then nothing is written
   */
  decide(found: Found): GraphDifference;
}

/** Writes of curators, and the history of all writes. */
export interface CurationStore {
  /**
   * One transaction under the writers' lock: reads what is needed, lets `decide` make of it what is to be, refuses a
   * prerequisite that closes a cycle and a citation of a source that goes, writes, and keeps it in the history. A `changeId` that was written already gives
   * what it came to then.
   *
   * @throws GraphQLError CYCLE with the cycle's ids in order; CONFLICT for a cited source; whatever `decide` throws
   */
  change(request: ChangeRequest): Promise<ChangeOutcome>;
  /** Writes after a version, oldest first, at most `limit` of them. */
  changes(since: number, limit: number): Promise<readonly ChangeRecord[]>;
  /** How many writes after a version the history has. */
  changeCount(since: number): Promise<number>;
  /** The last version that the history has forgotten; 0 where it has all. */
  forgotten(): Promise<number>;
  /** Forgets writes up to a version; tells how many. */
  prune(through: number): Promise<number>;
  /** Counts a write that was made past the service; gives the version. */
  touch(by: string): Promise<number>;
}
