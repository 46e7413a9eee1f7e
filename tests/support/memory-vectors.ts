import {
  type EntityVector,
  type IndexedState,
  LeaseLostError,
  type VectorStore,
} from '../../src/graph/ports/vector-store.js';

/** Vectors in memory, which several indexers can share; without search. */
export class MemoryVectors implements VectorStore {
  readonly stored = new Map<string, EntityVector>();
  indexed: IndexedState | null = null;
  owner: string | null = null;

  /** @param existing  the ids of the entities that exist */
  constructor(private readonly existing: () => Iterable<string>) {}

  async prepare() {}

  async acquire(owner: string) {
    this.owner ??= owner;
    return { isOwner: this.owner === owner, indexed: this.indexed };
  }

  async release(owner: string) {
    if (this.owner === owner) this.owner = null;
  }

  async hashes(ids: readonly string[]) {
    return new Map(ids.flatMap((id) => (this.stored.has(id) ? [[id, this.stored.get(id)!.hash]] : [])));
  }

  async put(owner: string, vectors: readonly EntityVector[]) {
    this.requireLease(owner);
    for (const vector of vectors) this.stored.set(vector.id, vector);
  }

  async delete(owner: string, ids: readonly string[]) {
    this.requireLease(owner);
    for (const id of ids) this.stored.delete(id);
  }

  async deleteOrphans(owner: string) {
    this.requireLease(owner);
    const existing = new Set(this.existing());
    for (const id of this.stored.keys()) if (!existing.has(id)) this.stored.delete(id);
  }

  async complete(owner: string, state: IndexedState) {
    this.requireLease(owner);
    this.indexed = state;
  }

  async dropUnusedModels() {
    return [];
  }

  async nearest(): Promise<never> {
    throw new Error('not searchable');
  }

  async nearestToEntities(): Promise<never> {
    throw new Error('not searchable');
  }

  async status() {
    return { model: 'memory', indexed: this.stored.size, total: 0, version: this.indexed?.version ?? null };
  }

  private requireLease(owner: string) {
    if (this.owner !== owner) throw new LeaseLostError('memory');
  }
}
