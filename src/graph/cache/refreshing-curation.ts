import type { ChangeRequest, CurationStore } from '../ports/curation-store.js';
import type { ProposalStore } from '../ports/proposal-store.js';
import type { CachedReads } from './cached-reads.js';
import type { ChangeOutcome, ChangeRecord, Found, Needs, Redirect } from '../../model/changes.js';

/** Read-your-writes: refreshes the cache after each write, before the writer gets the result. */
export class RefreshingCuration implements CurationStore {
  constructor(
    private readonly store: CurationStore,
    private readonly reads: Pick<CachedReads, 'refresh'>,
  ) {}

  get proposals(): ProposalStore {
    return this.store.proposals;
  }

  async change(request: ChangeRequest): Promise<ChangeOutcome> {
    const outcome = await this.store.change(request);
    if (outcome.applied) await this.refresh();
    return outcome;
  }

  async touch(by: string): Promise<number> {
    const version = await this.store.touch(by);
    await this.refresh();
    return version;
  }

  find(needs: Needs): Promise<Found> {
    return this.store.find(needs);
  }

  changeById(id: string): Promise<ChangeRecord | null> {
    return this.store.changeById(id);
  }

  changesOfImport(id: string): Promise<readonly ChangeRecord[]> {
    return this.store.changesOfImport(id);
  }

  forwardedRedirects(into: readonly string[], version: number): Promise<readonly Redirect[]> {
    return this.store.forwardedRedirects(into, version);
  }

  changes(since: number, limit: number): Promise<readonly ChangeRecord[]> {
    return this.store.changes(since, limit);
  }

  changesOf(id: string, before: number, limit: number): Promise<readonly ChangeRecord[]> {
    return this.store.changesOf(id, before, limit);
  }

  changeCount(since: number): Promise<number> {
    return this.store.changeCount(since);
  }

  prunedThrough(): Promise<number> {
    return this.store.prunedThrough();
  }

  prune(through: number): Promise<number> {
    return this.store.prune(through);
  }

  /** A failure is ignored: the write is committed, even if the database has become unavailable since. */
  private async refresh(): Promise<void> {
    await this.reads.refresh().catch(() => undefined);
  }
}
