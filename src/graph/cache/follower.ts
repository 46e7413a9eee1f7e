import { EVERY_ID, type GraphReads, type GraphState } from '../port.js';
import { withLevels } from './stamps.js';
import type { VersionedCache } from './versioned-cache.js';

/**
 * Neo4j shows a write while it is still being applied, its version first. What a write changed is therefore asked again
 * once it is this old, and what was read in between is read anew.
 */
const SETTLE_MS = 1_000;
/** A question that is not answered for this long counts as a failure, although the driver still waits. */
const PATIENCE_MS = 2_000;

/** Follows the graph's state, and tells the cache what has changed. */
export class Follower {
  private known: GraphState | null = null;
  /** writes up to this version are known to have been applied whole when they were last asked about */
  private settled = 0;
  private unsettled: { version: number; seenAt: number } | null = null;
  private failed = false;
  /** how many answers the database had given when it was last asked for its state, and told it */
  private answeredBefore = 0;
  private askedAt: number | null = null;
  private heardAt = Date.now();
  private last: Promise<unknown> = Promise.resolve();
  private next: Promise<number> | null = null;

  /** @param answered  how many answers have come from the database */
  constructor(
    private readonly reads: Pick<GraphReads, 'state' | 'changedSince'>,
    private readonly cache: VersionedCache,
    private readonly graceMs: number,
    private readonly answered: () => number,
  ) {}

  /** The graph's version as far as it is known; null before the database has answered. */
  get version(): number | null {
    return this.known?.version ?? null;
  }

  /** Names the state that answers are of, the same on every instance. */
  get stateName(): string {
    const { graphId, version, updatedAt } = this.known ?? { graphId: '', version: 0, updatedAt: 0 };
    return `${graphId} ${version} ${updatedAt}${this.unsettled ? ' unsettled' : ''}`;
  }

  /** Since when answers may be older than the database; null while it answers. */
  get staleSince(): Date | null {
    const isWaiting = this.askedAt !== null && Date.now() - this.askedAt > PATIENCE_MS;
    return this.failed || isWaiting ? new Date(this.heardAt) : null;
  }

  /** Whether what is kept may be given out. */
  get isTrusted(): boolean {
    const since = this.staleSince;
    return since === null || Date.now() - since.getTime() <= this.graceMs;
  }

  /**
   * Asks the database for its state, and tells the cache what has changed since the last time. Whoever asks before a
   * question is sent shares it.
   *
   * @returns the graph's version
   * @throws as the reads do; then everything stays as it was
   */
  refresh(): Promise<number> {
    this.next ??= this.last.then(() => {
      this.next = null;
      return this.ask();
    });
    this.last = this.next.catch(() => undefined);
    return this.next;
  }

  private async ask(): Promise<number> {
    const askedAt = Date.now();
    this.askedAt = askedAt;
    const answered = this.answered();
    try {
      const { version } = await this.catchUp();
      this.answeredBefore = answered;
      this.heardAt = askedAt;
      this.failed = false;
      return version;
    } catch (error) {
      this.failed = true;
      throw error;
    } finally {
      this.askedAt = null;
    }
  }

  private async catchUp(): Promise<GraphState> {
    const state = await this.reads.state();
    const { known, failed } = this;
    const isSame = state.graphId === known?.graphId;
    // while the database is there all the time, only a member of the cluster that lags behind is older
    if (known && isSame && state.version < known.version && !failed) return known;
    const isStill = known !== null && isSame && state.version === known.version && state.updatedAt === known.updatedAt;
    const isDue = this.unsettled !== null && Date.now() - this.unsettled.seenAt >= SETTLE_MS;
    // what was answered before it went away may be of a write that is gone: it may have been restored to what was known
    const isSure = !failed || this.answered() === this.answeredBefore;
    if (isStill && isSure && !isDue) return known;
    // and restored, it may have been written to again
    const canTell = isStill ? isSure : known !== null && isSame && state.version > known.version && !failed;
    const changed = canTell ? await this.reads.changedSince(this.settled) : null;
    this.cache.advance(changed?.has(EVERY_ID) === false ? withLevels([...changed.keys()]) : null);
    this.known = state;
    this.settle(canTell, isDue);
    return state;
  }

  private settle(canTell: boolean, isDue: boolean): void {
    const { version } = this.known!;
    if (!canTell) {
      this.settled = version - 1;
      this.unsettled = null;
    } else if (isDue && this.unsettled) {
      this.settled = this.unsettled.version;
      this.unsettled = null;
    }
    if (version > this.settled) this.unsettled ??= { version, seenAt: Date.now() };
  }
}
