import { setImmediate as nextTurn } from 'node:timers/promises';
import { historyForgotten, isWithoutAnswer } from '../model/errors.js';
import { getOrCreate } from '../model/maps.js';
import type { CurationStore } from '../graph/ports/curation-store.js';
import type { VersionWatch } from './version-watch.js';
import type { ChangeRecord } from '../model/changes.js';

/** Writes that one statement reads. */
const BATCH_SIZE = 100;

/** Streams the history as it grows: each write once and in order, whichever instance made it. */
export class ChangeFeed {
  /** pending reads, by their start and the version seen before */
  private readonly pending = new Map<string, Promise<readonly ChangeRecord[]>>();
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: CurationStore,
    private readonly watch: VersionWatch,
  ) {}

  /** Whether this instance has seen a version within a timeout. */
  async reaches(version: number, timeoutMs: number): Promise<boolean> {
    const isReached = () => this.watch.seen >= version;
    if (!isReached()) await this.watch.until(isReached, AbortSignal.timeout(timeoutMs));
    return isReached();
  }

  /**
   * Streams every write after a version. Waits while the database is unavailable. `return()` ends the stream immediately,
   * even while `next()` is pending; a plain generator would first wait for the next write.
   *
   * @returns an iterator whose `next()` throws BAD_USER_INPUT if the history was pruned before it was read
   */
  after(version: number): AsyncIterableIterator<ChangeRecord, void, void> {
    const end = new AbortController();
    const changes = this.follow(version, end.signal);
    return {
      next: () => changes.next(),
      return: () => {
        end.abort();
        return changes.return();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private async *follow(since: number, signal: AbortSignal): AsyncGenerator<ChangeRecord, void, void> {
    let last = since;
    // versions for which one read and two reads found no writes; after two, the version was counted without an entry
    let [emptyOnce, emptyTwice] = [since, since];
    while (!signal.aborted) {
      const { seen } = this.watch;
      if (seen <= Math.max(last, emptyTwice)) {
        await this.watch.until((version) => version > Math.max(last, emptyTwice), signal);
        continue;
      }
      const changes = await this.read(last, seen).catch(nullWhileUnavailable);
      if (changes === null || (changes.length === 0 && emptyOnce < seen)) {
        if (changes) emptyOnce = seen;
        await this.watch.until(() => true, signal);
        continue;
      }
      if (changes.length === 0) emptyTwice = seen;
      for (const change of changes) {
        await this.takeTurn();
        if (signal.aborted) return;
        last = change.version;
        yield change;
      }
    }
  }

  /**
   * Delivers one change in each turn of the event loop, over all readers, so that replays of the history do not block other
   * requests.
   */
  private takeTurn(): Promise<void> {
    this.turn = this.turn.then(() => nextTurn());
    return this.turn;
  }

  /** Coalesces the reads of readers at the same position: a write that wakes a thousand readers is read once. */
  private read(after: number, seen: number): Promise<readonly ChangeRecord[]> {
    const key = `${after} ${seen}`;
    const read = () => this.readOnce(after, seen).finally(() => this.pending.delete(key));
    return getOrCreate(this.pending, key, read);
  }

  /**
   * Writes are serialised, so all entries up to the version seen before can be read. A read that is concurrent with later
   * writes may show one of them without its predecessor; those are left to the next read.
   */
  private async readOnce(after: number, seen: number): Promise<readonly ChangeRecord[]> {
    const changes = (await this.store.changes(after, BATCH_SIZE)).filter(({ version }) => version <= seen);
    // 0 requests whatever the history holds
    if (after === 0 || changes[0]?.version === after + 1) return changes;
    const forgotten = await this.store.prunedThrough();
    if (forgotten > after) throw historyForgotten(forgotten);
    return changes;
  }
}

/** Reads that fail while the database is unavailable or overloaded are retried. */
function nullWhileUnavailable(error: unknown): null {
  if (isWithoutAnswer(error)) return null;
  throw error;
}
