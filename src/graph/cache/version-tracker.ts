import { EVERY_ID, type GraphReads, type GraphState } from '../ports/graph-reads.js';
import { withAnyLevel } from './level-changes.js';
import type { VersionedCache } from './versioned-cache.js';

/** A state read that takes longer than this counts as a failure, although the driver still waits for it. */
const STATE_READ_TIMEOUT_MS = 2_000;

/**
 * What the last state read came to. UNKNOWN: the graph's state has not been read yet. CURRENT: the last state read
 * succeeded. FAILING: it failed, and the graph may have been restored or replaced since.
 */
type TrackerState =
  | { name: 'UNKNOWN'; graph: null }
  | { name: 'CURRENT'; graph: GraphState }
  | { name: 'FAILING'; graph: GraphState | null };

/** What a successful state read makes stale: nothing, the ids that have changed since the known version, or everything. */
type Invalidation = 'NOTHING' | 'CHANGES' | 'EVERYTHING';

/**
 * Tracks the state of the graph by reading it at intervals, and reports to the cache which ids have changed.
 *
 * Neo4j makes a write visible piece by piece, so a read may find the version of a write and not all of its effects. Reads
 * are causally consistent, though (see GraphReads): one that is sent after a version was read finds every effect of the
 * writes up to that version. The tracker needs no more than that, and no assumption about time. See docs/caching.md.
 */
export class VersionTracker {
  private state: TrackerState = { name: 'UNKNOWN', graph: null };
  /** how many reads had completed when the last successful state read was sent */
  private readsBeforeState = 0;
  /** when the state read in flight was sent; null while there is none */
  private sentAt: number | null = null;
  /** when the last successful state read was sent */
  private confirmedAt = Date.now();
  private last: Promise<unknown> = Promise.resolve();
  private next: Promise<number> | null = null;

  /** @param completedReads  how many reads the database has answered */
  constructor(
    private readonly reads: Pick<GraphReads, 'state' | 'changedSince'>,
    private readonly cache: VersionedCache,
    private readonly graceMs: number,
    private readonly completedReads: () => number,
  ) {}

  /** The last known version of the graph; null before the first state read. */
  get version(): number | null {
    return this.state.graph?.version ?? null;
  }

  /** Identifies the last known state of the graph, equally on every instance. */
  get stateName(): string {
    const { graphId, version, updatedAt } = this.state.graph ?? { graphId: '', version: 0, updatedAt: 0 };
    return `${graphId} ${version} ${updatedAt}`;
  }

  /** Since when the cache may be older than the database; null while state reads succeed in time. */
  get staleSince(): Date | null {
    const isOverdue = this.sentAt !== null && Date.now() - this.sentAt > STATE_READ_TIMEOUT_MS;
    return this.state.name === 'FAILING' || isOverdue ? new Date(this.confirmedAt) : null;
  }

  /** When the last successful state read was sent. */
  get lastConfirmed(): Date {
    return new Date(this.confirmedAt);
  }

  /** Whether cached values may be served. */
  get isTrusted(): boolean {
    const since = this.staleSince;
    return since === null || Date.now() - since.getTime() <= this.graceMs;
  }

  /**
   * Reads the graph's state, and reports to the cache what has changed since the last time. Calls before a state read is
   * sent share it.
   *
   * @returns the graph's version
   * @throws as the reads do; then the cache stays as it was
   */
  refresh(): Promise<number> {
    this.next ??= this.last.then(() => {
      this.next = null;
      return this.readState();
    });
    this.last = this.next.catch(() => undefined);
    return this.next;
  }

  private async readState(): Promise<number> {
    const sentAt = Date.now();
    this.sentAt = sentAt;
    const readsBeforeState = this.completedReads();
    try {
      const graph = await this.reads.state();
      const hasReadsSince = this.completedReads() !== this.readsBeforeState;
      const invalidation = invalidationOf(this.state, graph, hasReadsSince);
      const changed = invalidation === 'CHANGES' ? await this.reads.changedSince(this.version ?? 0) : null;
      if (invalidation !== 'NOTHING') this.cache.advance(changedIds(changed));
      this.state = { name: 'CURRENT', graph };
      this.readsBeforeState = readsBeforeState;
      this.confirmedAt = sentAt;
      return graph.version;
    } catch (error) {
      this.state = { name: 'FAILING', graph: this.state.graph };
      throw error;
    } finally {
      this.sentAt = null;
    }
  }
}

/** The ids to report to the cache; null where any may have changed. */
function changedIds(changes: ReadonlyMap<string, number> | null): readonly string[] | null {
  return changes === null || changes.has(EVERY_ID) ? null : withAnyLevel([...changes.keys()]);
}

/** @param hasReadsSince  whether reads have completed since the last successful state read was sent */
function invalidationOf(state: TrackerState, graph: GraphState, hasReadsSince: boolean): Invalidation {
  const known = state.graph;
  if (known === null || graph.graphId !== known.graphId) return 'EVERYTHING';
  const isSame = graph.version === known.version && graph.updatedAt === known.updatedAt;
  // a restore may have undone a write that reads before the failure found, and later versions may follow an older one
  if (state.name === 'FAILING') return isSame && !hasReadsSince ? 'NOTHING' : 'EVERYTHING';
  if (isSame) return 'NOTHING';
  return graph.version > known.version ? 'CHANGES' : 'EVERYTHING';
}
