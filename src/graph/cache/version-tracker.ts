import { EVERY_ID, type GraphReads, type GraphState } from '../ports/graph-reads.js';
import { withLevels } from './affected-levels.js';
import type { VersionedCache } from './versioned-cache.js';

/** A state read that has taken this long counts as a failure, although the driver still waits for it. */
const PATIENCE_MS = 2_000;

/**
 * Follows the state of the graph by reading it at intervals, and reports to the cache which ids have changed.
 *
 * Neo4j makes a write visible piece by piece, so a read may find the version of a write and not all of its effects. The
 * reads are causally consistent, though (see GraphReads): one that is sent after a version was read finds every effect of
 * the writes up to that version. The follower needs no more than that, and no assumption about time. See docs/caching.md.
 */
export class VersionTracker {
  private known: GraphState | null = null;
  private failed = false;
  /** how many reads had been answered when the last successful state read was sent */
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
    return `${graphId} ${version} ${updatedAt}`;
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
    const isSame = known !== null && state.graphId === known.graphId;
    const isStill = isSame && state.version === known.version && state.updatedAt === known.updatedAt;
    // reads answered before a failure may show a write that a restore of the state known before it has undone
    const isSure = !failed || this.answered() === this.answeredBefore;
    if (isStill && isSure) return known;
    // after a failure, a later version may count from an older state that was restored
    const isNext = isSame && state.version > known.version && !failed;
    const changed = isNext ? await this.reads.changedSince(known.version) : null;
    this.cache.advance(changed?.has(EVERY_ID) === false ? withLevels([...changed.keys()]) : null);
    this.known = state;
    return state;
  }
}
