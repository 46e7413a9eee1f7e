import type { ChangeRequest, CurationStore } from '../ports/curation-store.js';
import type { CachedReads } from './cached-reads.js';
import type { ChangeOutcome, ChangeRecord } from '../../model/changes.js';

/** Writes that the cache hears of before their writer does. */
export class RefreshingCuration implements CurationStore {
  constructor(
    private readonly store: CurationStore,
    private readonly reads: CachedReads,
  ) {}

  async change(request: ChangeRequest): Promise<ChangeOutcome> {
    const outcome = await this.store.change(request);
    if (outcome.applied) await this.notice();
    return outcome;
  }

  async touch(by: string): Promise<number> {
    const version = await this.store.touch(by);
    await this.notice();
    return version;
  }

  changes(since: number, limit: number): Promise<readonly ChangeRecord[]> {
    return this.store.changes(since, limit);
  }

  changeCount(since: number): Promise<number> {
    return this.store.changeCount(since);
  }

  forgotten(): Promise<number> {
    return this.store.forgotten();
  }

  prune(through: number): Promise<number> {
    return this.store.prune(through);
  }

  /** What was written stands, even where the database has gone away since. */
  private async notice(): Promise<void> {
    await this.reads.refresh().catch(() => undefined);
  }
}
