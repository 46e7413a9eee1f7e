import { setImmediate as nextTurn } from 'node:timers/promises';
import { ErrorCode, historyForgotten, ServiceError } from '../model/errors.js';
import type { CurationStore } from '../graph/ports/curation-store.js';
import type { VersionWatch } from './version-watch.js';
import type { ChangeRecord } from '../model/changes.js';

/** How many writes are read at once. */
const BATCH = 100;

/** The history as it grows: each write once and in order, whichever instance made it. */
export class ChangeFeed {
  /** reads under way, by where they begin and the version that was seen before */
  private readonly reading = new Map<string, Promise<readonly ChangeRecord[]>>();
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: CurationStore,
    private readonly watch: VersionWatch,
  ) {}

  /** Whether reads of this instance know a version within a time. */
  async reaches(version: number, withinMs: number): Promise<boolean> {
    const known = () => this.watch.seen >= version;
    if (!known()) await this.watch.until(known, AbortSignal.timeout(withinMs));
    return known();
  }

  /**
   * Every write after a version. While the database is away, it waits. `return()` ends it at once, also while `next()`
   * waits: a generator alone would first wait for the next write.
   *
   * @returns an iterator whose `next()` throws BAD_USER_INPUT where the history was forgotten before it was read
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
    // a version that a first and a second read found no more writes for: it was counted past the history
    let [tried, quiet] = [since, since];
    while (!signal.aborted) {
      const { seen } = this.watch;
      if (seen <= Math.max(last, quiet)) {
        await this.watch.until((version) => version > Math.max(last, quiet), signal);
        continue;
      }
      const changes = await this.read(last, seen).catch(nothingWhileAway);
      if (changes === null || (changes.length === 0 && tried < seen)) {
        if (changes) tried = seen;
        await this.watch.until(() => true, signal);
        continue;
      }
      if (changes.length === 0) quiet = seen;
      for (const change of changes) {
        await this.takeTurn();
        if (signal.aborted) return;
        last = change.version;
        yield change;
      }
    }
  }

  /**
   * Waits so that one change is delivered in each turn of the event loop, to whichever reader: many that replay the history
   * must not keep other requests from being answered.
   */
  private takeTurn(): Promise<void> {
    this.turn = this.turn.then(() => nextTurn());
    return this.turn;
  }

  /** Readers that have come equally far share a read: a write that wakes a thousand of them is read once. */
  private read(after: number, seen: number): Promise<readonly ChangeRecord[]> {
    const key = `${after} ${seen}`;
    const known = this.reading.get(key);
    if (known) return known;
    const made = this.readOnce(after, seen).finally(() => this.reading.delete(key));
    this.reading.set(key, made);
    return made;
  }

  /**
   * Writes follow one another, so all before the version that was seen can be read by now. A read that runs beside later
   * writes may show one of them and not yet the one before it: those are left for the next read.
   */
  private async readOnce(after: number, seen: number): Promise<readonly ChangeRecord[]> {
    const changes = (await this.store.changes(after, BATCH)).filter(({ version }) => version <= seen);
    // 0 stands for all that is kept
    if (after === 0 || changes[0]?.version === after + 1) return changes;
    const forgotten = await this.store.forgotten();
    if (forgotten > after) throw historyForgotten(forgotten);
    return changes;
  }
}

/** What fails while the database is away or overloaded is asked again. */
function nothingWhileAway(error: unknown): null {
  const code = error instanceof ServiceError ? error.extensions.code : undefined;
  if (code === ErrorCode.Unavailable || code === ErrorCode.Timeout) return null;
  throw error;
}
