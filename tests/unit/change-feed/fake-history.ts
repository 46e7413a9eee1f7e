import { unavailable } from '../../../src/model/errors.js';
import type { CurationStore } from '../../../src/graph/ports/curation-store.js';
import type { StoredReads } from '../../../src/graph/ports/graph-reads.js';
import { ChangeFeed } from '../../../src/change-feed/feed.js';
import { VersionWatch } from '../../../src/change-feed/version-watch.js';
import type { ChangeRecord } from '../../../src/model/changes.js';

/** A history in memory, shared by any number of instances. */
export class FakeHistory {
  version = 0;
  forgottenThrough = 0;
  isUnavailable = false;
  /** the number of reads of the version and of writes */
  readonly readCounts = { version: 0, changes: 0 };
  private readonly entries: ChangeRecord[] = [];

  /** @returns the new version */
  write(comment: string | null = null): number {
    this.version += 1;
    const counts = { created: 1, changed: 0, deleted: 0 };
    const changeId = `change-${this.version}`;
    this.entries.push({
      changeId,
      version: this.version,
      at: new Date(0),
      by: 'key:test',
      comment,
      import: null,
      counts,
      items: [],
    });
    return this.version;
  }

  /** Increments the version without an entry in the history. */
  bump(): void {
    this.version += 1;
  }

  prune(through: number): void {
    this.forgottenThrough = through;
    this.entries.splice(0, this.entries.findLastIndex(({ version }) => version <= through) + 1);
  }

  readonly readVersion = async (): Promise<number> => {
    this.readCounts.version += 1;
    return this.respond(this.version);
  };

  /** The reads of a graph with this history. */
  readonly reads: Partial<StoredReads> = {
    version: this.readVersion,
    state: async () => ({ graphId: 'fake', version: await this.readVersion(), updatedAt: 0 }),
    changedSince: async () => null,
  };

  readonly store = {
    changes: async (since: number, limit: number) => {
      this.readCounts.changes += 1;
      return this.respond(this.entries.filter(({ version }) => version > since).slice(0, limit));
    },
    changeCount: async (since: number) => this.respond(this.entries.filter(({ version }) => version > since).length),
    prunedThrough: async () => this.respond(this.forgottenThrough),
  } as unknown as CurationStore;

  /** An instance of the service: its watch and its feed. */
  instance(pollMs = 5): { watch: VersionWatch; feed: ChangeFeed } {
    const watch = new VersionWatch(this.readVersion, pollMs);
    return { watch, feed: new ChangeFeed(this.store, watch) };
  }

  private respond<T>(value: T): T {
    if (this.isUnavailable) throw unavailable(new Error('no connection'));
    return value;
  }
}
