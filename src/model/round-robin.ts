import { getOrCreate } from './maps.js';

/** A fair queue: one list of items per key, served in turn, so that a long list does not delay the others. */
export class RoundRobin<Key, Item> {
  /** in the order of their next turns; no list is empty */
  private readonly lists = new Map<Key, Item[]>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  sizeOf(key: Key): number {
    return this.lists.get(key)?.length ?? 0;
  }

  /** Appends an item to the list of its key. */
  add(key: Key, item: Item): void {
    getOrCreate(this.lists, key, () => []).push(item);
    this.count += 1;
  }

  /** Takes the first item of the next key, whose following turn comes after those of all other keys. */
  take(): { key: Key; item: Item } | null {
    const [next] = this.lists;
    if (next === undefined) return null;
    const [key, list] = next;
    const item = list.shift() as Item;
    this.lists.delete(key);
    if (list.length > 0) this.lists.set(key, list);
    this.count -= 1;
    return { key, item };
  }

  /** Returns a taken item to the front of its key's list; the key keeps its turn after all other keys. */
  putBack(key: Key, item: Item): void {
    getOrCreate(this.lists, key, () => []).unshift(item);
    this.count += 1;
  }

  /** @returns false if the item is not queued */
  remove(key: Key, item: Item): boolean {
    const list = this.lists.get(key);
    const at = list?.indexOf(item) ?? -1;
    if (list === undefined || at === -1) return false;
    list.splice(at, 1);
    if (list.length === 0) this.lists.delete(key);
    this.count -= 1;
    return true;
  }
}
