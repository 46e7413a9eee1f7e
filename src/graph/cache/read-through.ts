import type { Dependencies, VersionedCache } from './versioned-cache.js';

/** Kept in place of a value for what has none, so that it is not asked for again. */
const NONE = Symbol('none');

/** Reads through a cache: only what is missing is asked for, and each thing once, however many ask at the same time. */
export class ReadThroughCache {
  /**
   * what is being read, by key (of values by id their whole batch), and since when: what began before a write is not for
   * who asks after it
   */
  private readonly underway = new Map<string, { generation: number; reading: Promise<unknown> }>();
  private count = 0;

  /** @param isTrusted  whether what is kept may be given out */
  constructor(
    private readonly cache: VersionedCache,
    private readonly isTrusted: () => boolean,
  ) {}

  /** How many answers have come from the database. */
  get answered(): number {
    return this.count;
  }

  /** What is kept under a key; undefined where nothing is. */
  kept<Value>(key: string): Value | undefined {
    const value = this.lookUp(key);
    return value === NONE ? undefined : (value as Value | undefined);
  }

  /** Keeps values, undefined for none, that come with an answer which the database is about to be asked for. */
  keeper<Value>(): (key: string, value: Value | undefined, dependencies: Dependencies) => void {
    const { generation } = this.cache;
    return (key, value, dependencies) => this.cache.set(key, value ?? NONE, dependencies, generation);
  }

  /** A value that is not worth keeping. */
  async unkept<Value>(read: () => Promise<Value>): Promise<Value> {
    const value = await read();
    this.count += 1;
    return value;
  }

  /** A value that is not kept itself, but what it is made up of. */
  async many<Value>(
    key: string,
    read: () => Promise<Value>,
    parts: (value: Value) => { key: string; value: unknown; dependencies: Dependencies }[],
  ): Promise<Value> {
    const running = this.running<Value>(key);
    if (running) return running;
    const { generation } = this.cache;
    const reading = this.unkept(read).then((value) => {
      for (const part of parts(value)) this.cache.set(part.key, part.value, part.dependencies, generation);
      return value;
    });
    return this.share([key], generation, reading);
  }

  /** One value. */
  async one<Value>(
    key: string,
    read: () => Promise<Value>,
    dependencies: (value: Value) => Dependencies,
  ): Promise<Value> {
    const kept = this.lookUp(key);
    if (kept !== undefined) return kept as Value;
    const running = this.running<Value>(key);
    if (running) return running;
    const { generation } = this.cache;
    const reading = read().then((value) => {
      this.count += 1;
      this.cache.set(key, value, dependencies(value), generation);
      return value;
    });
    return this.share([key], generation, reading);
  }

  /**
   * Values by id.
   *
   * @param read    gives values of the ids that are missing; an id without one is left out
   * @param dependencies  of an id's value, or of its having none
   */
  async each<Value>(
    prefix: string,
    ids: readonly string[],
    read: (missing: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
    dependencies: (id: string, value: Value | undefined) => Dependencies,
  ): Promise<Map<string, Value>> {
    const values = new Map<string, Value>();
    /** batches that are being read, with the ids that are wanted of each */
    const waiting = new Map<Promise<ReadonlyMap<string, Value>>, string[]>();
    const wantedOf = (reading: Promise<ReadonlyMap<string, Value>>): string[] => {
      const wanted = waiting.get(reading) ?? [];
      waiting.set(reading, wanted);
      return wanted;
    };
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const key = prefix + id;
      const kept = this.lookUp(key);
      const running = kept === undefined ? this.running<ReadonlyMap<string, Value>>(key) : null;
      if (running) wantedOf(running).push(id);
      else if (kept === undefined) missing.push(id);
      else if (kept !== NONE) values.set(id, kept as Value);
    }
    if (missing.length > 0) waiting.set(this.readMissing(prefix, missing, read, dependencies), missing);
    for (const [reading, wanted] of waiting) {
      const found = await reading;
      for (const id of wanted) {
        const value = found.get(id);
        if (value !== undefined) values.set(id, value);
      }
    }
    return values;
  }

  private readMissing<Value>(
    prefix: string,
    missing: readonly string[],
    read: (missing: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
    dependencies: (id: string, value: Value | undefined) => Dependencies,
  ): Promise<ReadonlyMap<string, Value>> {
    const { generation } = this.cache;
    const reading = read(missing).then((found) => {
      this.count += 1;
      for (const id of missing) {
        const value = found.get(id);
        this.cache.set(prefix + id, value ?? NONE, dependencies(id, value), generation);
      }
      return found;
    });
    const keys = missing.map((id) => prefix + id);
    return this.share(keys, generation, reading);
  }

  private lookUp(key: string): unknown {
    return this.isTrusted() ? this.cache.get(key) : undefined;
  }

  private running<Value>(key: string): Promise<Value> | null {
    const found = this.underway.get(key);
    return found?.generation === this.cache.generation ? (found.reading as Promise<Value>) : null;
  }

  private share<Value>(keys: readonly string[], generation: number, reading: Promise<Value>): Promise<Value> {
    const entry = { generation, reading };
    for (const key of keys) this.underway.set(key, entry);
    const done = () => {
      for (const key of keys) if (this.underway.get(key) === entry) this.underway.delete(key);
    };
    // whoever waits for it hears of a failure
    reading.then(done, done);
    return reading;
  }
}
