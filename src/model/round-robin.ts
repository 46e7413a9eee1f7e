/** Items that wait in one list for each key, taken from the lists in turn, so that a long list does not delay others. */
export class RoundRobin<Key, Item> {
  /** in the order of their next turns; never an empty list */
  private readonly lists = new Map<Key, Item[]>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  sizeOf(key: Key): number {
    return this.lists.get(key)?.length ?? 0;
  }

  /** Adds an item behind the others of its key. */
  add(key: Key, item: Item): void {
    const list = this.lists.get(key);
    if (list) list.push(item);
    else this.lists.set(key, [item]);
    this.count += 1;
  }

  /** Takes the first item of the list whose turn it is; that key's next turn comes after those of all others. */
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

  /** Puts back an item that was taken, before the others of its key; the key's turn stays behind those of all others. */
  putBack(key: Key, item: Item): void {
    const list = this.lists.get(key);
    if (list) list.unshift(item);
    else this.lists.set(key, [item]);
    this.count += 1;
  }

  /** @returns false where the item does not wait */
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
