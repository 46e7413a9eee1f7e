import { PrerequisiteIndex } from './prerequisite-index.js';
import { LEVELS } from './affected-levels.js';
import type { VersionedCache } from './versioned-cache.js';

/** The index of prerequisites that is good for now. */
export class CurrentIndex {
  private index = new PrerequisiteIndex();
  private generation = 0;

  /**
   * @param maxBytes   an index that has grown beyond is given up; 0 to keep none
   * @param isTrusted  whether what is kept may be given out
   */
  constructor(
    private readonly cache: VersionedCache,
    private readonly maxBytes: number,
    private readonly isTrusted: () => boolean,
  ) {}

  current(): PrerequisiteIndex {
    if (!this.isTrusted()) return new PrerequisiteIndex();
    if (this.generation !== this.cache.generation) this.catchUp();
    if (this.index.bytes >= this.maxBytes) this.index = new PrerequisiteIndex();
    return this.index;
  }

  private catchUp(): void {
    const changed = this.cache.changedSince(this.generation);
    // a level's rank is part of its skills, and none of them says so
    const everything = changed === null || changed.includes(LEVELS);
    this.index = everything ? new PrerequisiteIndex() : this.index.without(changed);
    this.generation = this.cache.generation;
  }
}
