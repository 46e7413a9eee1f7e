import type { EntityRecord } from '../../model/records.js';
import { fold } from '../../text-analysis/fold.js';

/** A skill in the order of names. */
export interface Place {
  /** as folded as the property `sortKey` that the database sorts by */
  name: string;
  id: string;
}

/** Skills of one chunk; in a single list of all, each change would move too many. */
const MAX_CHUNK = 512;

/** All skills by name, then by id, as the database sorts them. */
export class NameOrder {
  /** none is empty */
  private readonly chunks: Place[][] = [];
  private readonly names = new Map<string, string>();

  /** In no particular order. */
  get ids(): string[] {
    return [...this.names.keys()];
  }

  /** Adds a skill, or moves it to its new place; other entities are left out. */
  put({ kind, id, name }: EntityRecord): void {
    this.remove(id);
    if (kind !== 'SKILL') return;
    const place = { name: fold(name), id };
    this.names.set(id, place.name);
    const number = Math.max(0, this.chunkOf(place));
    const chunk = (this.chunks[number] ??= []);
    chunk.splice(indexAfter(chunk, place), 0, place);
    if (chunk.length > MAX_CHUNK) this.chunks.splice(number + 1, 0, chunk.splice(MAX_CHUNK / 2));
  }

  remove(id: string): void {
    const name = this.names.get(id);
    if (name === undefined) return;
    this.names.delete(id);
    const number = this.chunkOf({ name, id });
    // a place that was put is in the chunk that begins before it
    const chunk = this.chunks[number]!;
    chunk.splice(indexAfter(chunk, { name, id }) - 1, 1);
    if (chunk.length === 0) this.chunks.splice(number, 1);
  }

  /** @param place  the one before the slice; null for the first */
  after(place: Place | null, limit: number): Place[] {
    let number = place === null ? 0 : Math.max(0, this.chunkOf(place));
    let from = place === null ? 0 : indexAfter(this.chunks[number] ?? [], place);
    const found: Place[] = [];
    for (; number < this.chunks.length && found.length < limit; number += 1, from = 0) {
      found.push(...this.chunks[number]!.slice(from, from + limit - found.length));
    }
    return found;
  }

  /** The last chunk that begins with the place or before it; -1 if none does. */
  private chunkOf(place: Place): number {
    return countWhile(this.chunks.length, (at) => compare(this.chunks[at]![0]!, place) <= 0) - 1;
  }
}

/** Where what comes after a place begins. */
function indexAfter(chunk: readonly Place[], place: Place): number {
  return countWhile(chunk.length, (at) => compare(chunk[at]!, place) <= 0);
}

/** By binary search, how many of the first indexes have a property that later ones lack. */
function countWhile(length: number, has: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (has(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(one: Place, other: Place): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1;
}
