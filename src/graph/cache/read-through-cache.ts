import type { Dependencies, VersionedCache } from './versioned-cache.js';

/** Cached in place of a value where there is none, so that it is not read again. */
const ABSENT = Symbol('absent');

interface CachePart {
  key: string;
  value: unknown;
  dependencies: Dependencies;
}

type ReadMissing<Value> = (missing: readonly string[]) => Promise<ReadonlyMap<string, Value>>;
type BatchDependencies<Value> = (id: string, value: Value | undefined) => Dependencies;

/** Reads through a cache: only what is missing is read, and concurrent reads of the same key are coalesced. */
export class ReadThroughCache {
  /**
   * Reads in flight by key, with the generation in which they were sent: later callers must not join a read that was sent
   * before a change. A batch is in here once for each of its ids.
   */
  private readonly inFlight = new Map<string, { generation: number; promise: Promise<unknown> }>();
  private completed = 0;
  private hits = 0;
  private misses = 0;

  /** @param isTrusted  whether cached values may be served */
  constructor(
    private readonly cache: VersionedCache,
    private readonly isTrusted: () => boolean,
  ) {}

  /** How many reads the database has answered. */
  get completedReads(): number {
    return this.completed;
  }

  /** How often a value was looked up, and the approximate size of all values. */
  get statistics(): { hits: number; misses: number; bytes: number } {
    return { hits: this.hits, misses: this.misses, bytes: this.cache.bytes };
  }

  /**
   * The cached value of a key; undefined where none is cached.
   *
   * @param absent  what to return where it is cached that there is none
   */
  get<Value>(key: string, absent?: Value): Value | undefined {
    const value = this.lookUp(key);
    return value === ABSENT ? absent : (value as Value | undefined);
  }

  /** For values that arrive with a read that is about to be sent: a function that caches them, undefined for none. */
  writer<Value>(): (key: string, value: Value | undefined, dependencies: Dependencies) => void {
    const { generation } = this.cache;
    return (key, value, dependencies) => this.cache.set(key, value ?? ABSENT, dependencies, generation);
  }

  /** Reads a value that is not worth caching. */
  async readUncached<Value>(read: () => Promise<Value>): Promise<Value> {
    const value = await read();
    this.completed += 1;
    return value;
  }

  /** Reads a value of which only the parts are cached. */
  async readParts<Value>(
    key: string,
    read: () => Promise<Value>,
    partsOf: (value: Value) => CachePart[],
  ): Promise<Value> {
    return this.joinInFlight<Value>(key) ?? this.send([key], read, partsOf);
  }

  /** Reads one value. */
  async read<Value>(
    key: string,
    read: () => Promise<Value>,
    dependenciesOf: (value: Value) => Dependencies,
  ): Promise<Value> {
    const cached = this.lookUp(key);
    if (cached !== undefined) return cached as Value;
    return this.readParts(key, read, (value) => [{ key, value, dependencies: dependenciesOf(value) }]);
  }

  /**
   * Reads values by id.
   *
   * @param read            returns the values of the missing ids; an id without a value has no entry
   * @param dependenciesOf  dependencies of an id's value, or of its absence
   */
  async readBatch<Value>(
    prefix: string,
    ids: readonly string[],
    read: ReadMissing<Value>,
    dependenciesOf: BatchDependencies<Value>,
  ): Promise<Map<string, Value>> {
    const values = new Map<string, Value>();
    /** batches to wait for, with the ids needed from each */
    const pending = new Map<Promise<ReadonlyMap<string, Value>>, string[]>();
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const cached = this.lookUp(prefix + id);
      if (cached === undefined) {
        const batch = this.joinInFlight<ReadonlyMap<string, Value>>(prefix + id);
        const needed = batch ? pending.get(batch) : missing;
        if (needed) needed.push(id);
        else if (batch) pending.set(batch, [id]);
      } else if (cached !== ABSENT) values.set(id, cached as Value);
    }
    if (missing.length > 0) pending.set(this.sendBatch(prefix, missing, read, dependenciesOf), missing);
    for (const [batch, needed] of pending) {
      const found = await batch;
      for (const id of needed) {
        const value = found.get(id);
        if (value !== undefined) values.set(id, value);
      }
    }
    return values;
  }

  private sendBatch<Value>(
    prefix: string,
    missing: readonly string[],
    read: ReadMissing<Value>,
    dependenciesOf: BatchDependencies<Value>,
  ): Promise<ReadonlyMap<string, Value>> {
    const keys = missing.map((id) => prefix + id);
    return this.send(
      keys,
      () => read(missing),
      (found) =>
        missing.map((id) => {
          const value = found.get(id);
          return { key: prefix + id, value: value ?? ABSENT, dependencies: dependenciesOf(id, value) };
        }),
    );
  }

  private lookUp(key: string): unknown {
    const value = this.isTrusted() ? this.cache.get(key) : undefined;
    if (value === undefined) this.misses += 1;
    else this.hits += 1;
    return value;
  }

  private joinInFlight<Value>(key: string): Promise<Value> | undefined {
    const found = this.inFlight.get(key);
    return found?.generation === this.cache.generation ? (found.promise as Promise<Value>) : undefined;
  }

  /** Sends a read, which others may join under any of the keys until it has settled, and caches the parts of its result. */
  private send<Value>(
    keys: readonly string[],
    read: () => Promise<Value>,
    partsOf: (value: Value) => CachePart[],
  ): Promise<Value> {
    const { generation } = this.cache;
    const promise = this.readUncached(read).then((value) => {
      for (const part of partsOf(value)) this.cache.set(part.key, part.value, part.dependencies, generation);
      return value;
    });
    const entry = { generation, promise };
    for (const key of keys) this.inFlight.set(key, entry);
    const remove = () => {
      for (const key of keys) if (this.inFlight.get(key) === entry) this.inFlight.delete(key);
    };
    // a failure is reported to the callers that wait
    promise.then(remove, remove);
    return promise;
  }
}
