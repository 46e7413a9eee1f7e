import { LRUCache } from 'lru-cache';
import { approximateBytes } from './size.js';

/** What a value depends on: ids whose change makes it stale, or everything. */
export type Dependencies = readonly string[] | 'everything';

interface Entry {
  value: unknown;
  dependencies: Dependencies;
  /** the last generation in which it was known to be valid */
  generation: number;
  /** how many values had been cached when its use was last noted */
  usedAt: number;
}

/** The share of the entries that may be added before the use of an entry is noted again. */
const UNNOTED_SHARE = 1 / 16;

/** With more changed ids than this, the cache is emptied. */
const MAX_CHANGED_IDS = 50_000;

/**
 * Values read from the graph, each valid until one of its dependencies is known to have changed. Bounded by approximate
 * bytes; values that were not used for long are evicted first.
 *
 * Entries are compared by generation, a counter that increases with each report of changes. Versions of the graph would not
 * do: a restored database repeats them, and a version is visible before all effects of its write are.
 */
export class VersionedCache {
  private readonly entries: LRUCache<string, Entry>;
  /** the generation in which each id last changed, since the cache was last emptied */
  private readonly changedIn = new Map<string, number>();
  private currentGeneration = 0;
  private lastEmptiedIn = 0;
  /** how many values have been cached */
  private added = 0;

  /** @param maxBytes  0 to cache nothing */
  constructor(private readonly maxBytes: number) {
    this.entries = new LRUCache({
      // no entry is as small as one byte, and 0 would mean unbounded
      maxSize: Math.max(1, maxBytes),
      sizeCalculation: ({ value, dependencies }, key) => sizeOf(key, value, dependencies),
    });
  }

  get generation(): number {
    return this.currentGeneration;
  }

  /** The generation in which the cache was last emptied. */
  get emptiedIn(): number {
    return this.lastEmptiedIn;
  }

  get bytes(): number {
    return this.entries.calculatedSize;
  }

  /** The cached value of a key; undefined where none is cached, or where it is stale. */
  get(key: string): unknown {
    const entry = this.entries.peek(key);
    if (!entry) return undefined;
    if (this.isValid(entry)) {
      entry.generation = this.currentGeneration;
      this.noteUse(key, entry);
      return entry.value;
    }
    this.entries.delete(key);
    return undefined;
  }

  /** Moves an entry to the end of those to evict, unless it is near the end: to move it takes longer than to look it up. */
  private noteUse(key: string, entry: Entry): void {
    if (this.added - entry.usedAt <= this.entries.size * UNNOTED_SHARE) return;
    entry.usedAt = this.added;
    this.entries.get(key);
  }

  /** @param generation  in which the read was sent; a value whose dependencies have changed since is not cached */
  set(key: string, value: unknown, dependencies: Dependencies, generation: number): void {
    const entry = { value, dependencies, generation, usedAt: this.added + 1 };
    if (this.maxBytes === 0 || !this.isValid(entry)) return;
    this.added += 1;
    this.entries.set(key, entry);
  }

  /**
   * Begins a new generation.
   *
   * @param changed  ids; null where any may have changed
   */
  advance(changed: readonly string[] | null): void {
    this.currentGeneration += 1;
    if (changed === null || this.changedIn.size + changed.length > MAX_CHANGED_IDS) {
      this.entries.clear();
      this.changedIn.clear();
      this.lastEmptiedIn = this.currentGeneration;
    } else {
      for (const id of changed) this.changedIn.set(id, this.currentGeneration);
    }
  }

  /** Ids that have changed after a generation; null where any may have. */
  changedSince(generation: number): string[] | null {
    if (generation < this.lastEmptiedIn) return null;
    return [...this.changedIn].flatMap(([id, changedIn]) => (changedIn > generation ? id : []));
  }

  private isValid({ dependencies, generation }: Entry): boolean {
    if (generation === this.currentGeneration) return true;
    // the changes before the cache was emptied are no longer recorded
    if (generation < this.lastEmptiedIn || dependencies === 'everything') return false;
    return dependencies.every((id) => (this.changedIn.get(id) ?? 0) <= generation);
  }
}

function sizeOf(key: string, value: unknown, dependencies: Dependencies): number {
  return 2 * key.length + approximateBytes(value) + (dependencies === 'everything' ? 0 : 8 * dependencies.length) + 100;
}
