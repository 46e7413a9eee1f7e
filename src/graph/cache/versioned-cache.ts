import { LRUCache } from 'lru-cache';
import { approximateBytes } from './size.js';

/** What a value was made of: ids whose change makes it stale, or everything. */
export type Dependencies = readonly string[] | 'everything';

interface Entry {
  value: unknown;
  dependencies: Dependencies;
  /** the last generation at which it was known to hold */
  generation: number;
}

/** More stamps than this are forgotten, with every value that they would have to be held against. */
const MAX_STAMPS = 50_000;

/**
 * Values read from the graph, each good for as long as nothing that it was made of is known to have changed. Bounded by
 * approximate bytes; what was used least recently goes first.
 *
 * Time is counted in moments: a new one begins whenever changes are heard of. Versions would not do: a restored database
 * counts through the same ones again, and a version shows before all of its write does.
 */
export class VersionedCache {
  private readonly entries: LRUCache<string, Entry>;
  /** when each id was last heard to have changed, since the cache was last emptied */
  private readonly stamps = new Map<string, number>();
  private present = 0;
  private emptied = 0;

  /** @param maxBytes  0 for a cache that keeps nothing */
  constructor(private readonly maxBytes: number) {
    this.entries = new LRUCache({
      // nothing is as small as one byte, and 0 would mean no bound
      maxSize: Math.max(1, maxBytes),
      sizeCalculation: ({ value, dependencies }, key) => sizeOf(key, value, dependencies),
    });
  }

  get generation(): number {
    return this.present;
  }

  get bytes(): number {
    return this.entries.calculatedSize;
  }

  /** What is kept under a key; undefined where nothing is, or where it is stale. */
  get(key: string): unknown {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    if (this.holds(entry)) {
      entry.generation = this.present;
      return entry.value;
    }
    this.entries.delete(key);
    return undefined;
  }

  /** @param generation  when the read began: changes heard of since make the value stale before it is kept */
  set(key: string, value: unknown, dependencies: Dependencies, generation: number): void {
    const entry = { value, dependencies, generation };
    if (this.maxBytes > 0 && this.holds(entry)) this.entries.set(key, entry);
  }

  /** @param changed  ids; null where nobody can tell what has changed */
  advance(changed: readonly string[] | null): void {
    this.present += 1;
    if (changed === null || this.stamps.size + changed.length > MAX_STAMPS) {
      this.entries.clear();
      this.stamps.clear();
      this.emptied = this.present;
    } else {
      for (const id of changed) this.stamps.set(id, this.present);
    }
  }

  /** What was heard to have changed after a generation; null where that may be everything. */
  changedSince(generation: number): string[] | null {
    if (generation < this.emptied) return null;
    return [...this.stamps].flatMap(([id, at]) => (at > generation ? id : []));
  }

  private holds({ dependencies, generation }: Entry): boolean {
    if (generation === this.present) return true;
    // what was read before the cache was emptied has no stamps any more to be held against
    if (generation < this.emptied || dependencies === 'everything') return false;
    return dependencies.every((id) => (this.stamps.get(id) ?? 0) <= generation);
  }
}

function sizeOf(key: string, value: unknown, dependencies: Dependencies): number {
  return 2 * key.length + approximateBytes(value) + (dependencies === 'everything' ? 0 : 8 * dependencies.length) + 100;
}
