import { setTimeout as pause } from 'node:timers/promises';
import type { VersionedCache } from './versioned-cache.js';

/** Skills to read at a time: decoding more would block the event loop. */
const BATCH_SIZE = 100;
/** Caches are filled up to this share of their memory; the rest is left to what is asked for. */
export const MAX_SHARE = 0.75;
/** After the cache was emptied: a load or an import may be emptying it again and again. */
const QUIET_MS = 1_000;

/**
 * Loads what is asked of skills into the cache, after the service has started and after the cache was emptied, so that first
 * reads are answered from memory where the graph fits. It takes at most half of the time: after each batch it pauses for as
 * long as the batch took.
 */
export class BackgroundLoad {
  private isOn = false;
  private isRunning = false;
  /** the generation in which the cache had been emptied when it was last filled */
  private filledFor = -1;

  /**
   * @param maxBytes  of the cache
   * @param skillIds  all skills, in any order
   * @param load      reads what is asked of some skills
   */
  constructor(
    private readonly cache: VersionedCache,
    private readonly maxBytes: number,
    private readonly skillIds: () => Promise<readonly string[]>,
    private readonly load: (ids: readonly string[]) => Promise<void>,
  ) {}

  /** Whether what is in memory answers for all skills: never without a cache. */
  get isActive(): boolean {
    return this.isOn;
  }

  /** Begins to load, now and whenever `resume` finds that the cache was emptied. */
  begin(): void {
    this.isOn = this.maxBytes > 0;
    this.resume();
  }

  /** Loads, unless the cache has not been emptied since it was filled. What fails is tried again by the next call. */
  resume(): void {
    if (!this.isOn || this.isRunning || this.cache.emptiedIn === this.filledFor) return;
    this.isRunning = true;
    const end = () => (this.isRunning = false);
    this.fill(this.cache.emptiedIn).then(end, end);
  }

  private async fill(emptiedIn: number): Promise<void> {
    await pause(QUIET_MS, undefined, { ref: false });
    if (this.cache.emptiedIn !== emptiedIn) return;
    const ids = await this.skillIds();
    for (let from = 0; from < ids.length && this.cache.bytes < MAX_SHARE * this.maxBytes; from += BATCH_SIZE) {
      const startedAt = performance.now();
      await this.load(ids.slice(from, from + BATCH_SIZE));
      if (this.cache.emptiedIn !== emptiedIn) return;
      await pause(performance.now() - startedAt, undefined, { ref: false });
    }
    this.filledFor = emptiedIn;
  }
}
