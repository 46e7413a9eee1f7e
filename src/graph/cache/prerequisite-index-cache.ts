import { MAX_SHARE } from './background-load.js';
import { PrerequisiteIndex } from './prerequisite-index.js';
import { ANY_LEVEL } from './level-changes.js';
import type { VersionedCache } from './versioned-cache.js';

/** Holds the index of prerequisites for the current generation of the cache. */
export class PrerequisiteIndexCache {
  private index = new PrerequisiteIndex();
  private generation = 0;

  /**
   * @param maxBytes   an index that has grown beyond this is replaced by an empty one; 0 to cache nothing
   * @param isTrusted  whether cached values may be served
   */
  constructor(
    private readonly cache: VersionedCache,
    private readonly maxBytes: number,
    private readonly isTrusted: () => boolean,
  ) {}

  current(): PrerequisiteIndex {
    if (!this.isTrusted()) return new PrerequisiteIndex();
    if (this.generation !== this.cache.generation) this.removeChanged();
    if (this.index.bytes >= this.maxBytes) this.index = new PrerequisiteIndex();
    return this.index;
  }

  /** Whether there is memory for what was not asked for. */
  get hasRoom(): boolean {
    return this.current().bytes < MAX_SHARE * this.maxBytes;
  }

  private removeChanged(): void {
    const changed = this.cache.changedSince(this.generation);
    // skills hold their level's rank but not its id
    const isStale = changed === null || changed.includes(ANY_LEVEL);
    this.index = isStale ? new PrerequisiteIndex() : this.index.without(changed);
    this.generation = this.cache.generation;
  }
}
