import type { VersionedCache } from './versioned-cache.js';

/** How an index of the whole graph is made. */
export interface IndexSource<Index> {
  build(): Promise<Index>;
  /** The index after a change of some ids. */
  update(index: Index, changed: readonly string[]): Promise<Index>;
}

/**
 * Holds an index of the whole graph for the current generation of the cache. It is built once; after a write what has changed
 * is replaced. Whoever needs the index meanwhile waits.
 */
export class IndexInStep<Index> {
  private held: Index | null = null;
  private generation = -1;
  private pending: { generation: number; done: Promise<Index> } | null = null;

  constructor(
    private readonly cache: VersionedCache,
    private readonly isTrusted: () => boolean,
    private readonly source: IndexSource<Index>,
  ) {}

  /**
   * The index if it is up to date, else null: what has changed is then brought in, unless the index has to be built again,
   * which takes too long for those who can do without it.
   */
  ifCurrent(): Index | null {
    const held = this.heldIfCurrent();
    // what fails is tried again by the next call
    if (held === null && this.changes() !== null) Promise.resolve(this.current()).catch(() => undefined);
    return held;
  }

  /** The index with every write that the cache knows of; a value where it is up to date. */
  current(): Index | Promise<Index> {
    const held = this.heldIfCurrent();
    if (held !== null) return held;
    const { generation } = this.cache;
    if (this.pending?.generation !== generation) {
      const before = this.pending?.done.catch(() => undefined);
      const pending = { generation, done: Promise.resolve(before).then(() => this.updated()) };
      this.pending = pending;
      const end = () => {
        if (this.pending === pending) this.pending = null;
      };
      pending.done.then(end, end);
    }
    return this.pending.done;
  }

  private async updated(): Promise<Index> {
    // changes that are reported while the graph is read make the next update
    const { generation } = this.cache;
    const changed = this.changes();
    if (this.held !== null && changed) this.held = await this.source.update(this.held, changed);
    else this.held = await this.source.build();
    this.generation = generation;
    return this.held;
  }

  private heldIfCurrent(): Index | null {
    return this.generation === this.cache.generation && this.isTrusted() ? this.held : null;
  }

  /** What has changed since the index was brought up to date; null if it has to be built again. */
  private changes(): string[] | null {
    return this.held !== null && this.isTrusted() ? this.cache.changedSince(this.generation) : null;
  }
}

/**
 * Reads all items in the order of their ids.
 *
 * @param read  a page of the items that follow an id, the empty one before all
 * @param size  of a page; a shorter one is the last
 */
export async function* pagesById<Item>(
  read: (after: string) => Promise<readonly Item[]>,
  idOf: (item: Item) => string,
  size: number,
): AsyncGenerator<readonly Item[]> {
  let page: readonly Item[] = [];
  do {
    const last = page.at(-1);
    page = await read(last === undefined ? '' : idOf(last));
    yield page;
  } while (page.length === size);
}
