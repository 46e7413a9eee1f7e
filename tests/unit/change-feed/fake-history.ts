import { unavailable } from '../../../src/model/errors.js';
import type { CurationStore } from '../../../src/graph/ports/curation-store.js';
import type { GraphReads } from '../../../src/graph/ports/graph-reads.js';
import { ChangeFeed } from '../../../src/change-feed/feed.js';
import { VersionWatch } from '../../../src/change-feed/version-watch.js';
import type { ChangeRecord } from '../../../src/model/changes.js';

/** A history in memory that any number of instances read. */
export class FakeHistory {
  version = 0;
  forgottenThrough = 0;
  /** whether the database is away */
  away = false;
  /** how often the version, and how often writes, were read */
  readonly asked = { version: 0, changes: 0 };
  private readonly kept: ChangeRecord[] = [];

  /** Writes; gives the version. */
  write(comment: string | null = null): number {
    this.version += 1;
    const counts = { created: 1, changed: 0, deleted: 0 };
    const changeId = `change-${this.version}`;
    this.kept.push({ changeId, version: this.version, at: new Date(0), by: 'key:test', comment, counts, items: [] });
    return this.version;
  }

  /** Counts a write that the history says nothing of. */
  bump(): void {
    this.version += 1;
  }

  prune(through: number): void {
    this.forgottenThrough = through;
    this.kept.splice(0, this.kept.findLastIndex(({ version }) => version <= through) + 1);
  }

  readonly readVersion = async (): Promise<number> => {
    this.asked.version += 1;
    return this.answer(this.version);
  };

  /** What else is read of a graph that has this history. */
  readonly reads: Partial<GraphReads> = {
    version: this.readVersion,
    state: async () => ({ graphId: 'fake', version: await this.readVersion(), updatedAt: 0 }),
    changedSince: async () => null,
  };

  readonly store = {
    changes: async (since: number, limit: number) => {
      this.asked.changes += 1;
      return this.answer(this.kept.filter(({ version }) => version > since).slice(0, limit));
    },
    changeCount: async (since: number) => this.answer(this.kept.filter(({ version }) => version > since).length),
    forgotten: async () => this.answer(this.forgottenThrough),
  } as unknown as CurationStore;

  /** An instance of the service: its watch, and the feed on it. */
  instance(pollMs = 5): { watch: VersionWatch; feed: ChangeFeed } {
    const watch = new VersionWatch(this.readVersion, pollMs);
    return { watch, feed: new ChangeFeed(this.store, watch) };
  }

  private answer<T>(value: T): T {
    if (this.away) throw unavailable(new Error('away'));
    return value;
  }
}

/** Asks again until it is so. */
export async function eventually(check: () => boolean): Promise<void> {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 5));
}
