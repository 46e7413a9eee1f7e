import { ErrorCode, ServiceError } from '../../model/errors.js';
import { ENTITY_KINDS, type EntityKind } from '../../model/records.js';
import type { MeaningStatus, Near } from '../ports/meaning-reads.js';
import {
  type EmbeddingModel,
  type EntityVector,
  type IndexedState,
  type IndexingLease,
  LeaseLostError,
  type VectorStore,
} from '../ports/vector-store.js';
import type { CypherSession, Run } from './session.js';
import { vectorName } from './vector-name.js';
import { type Candidates, findNearest } from './vector-search.js';

/** A lease without a sign of life for this long has expired. */
const LEASE_MS = 30_000;
/** A model that no process has used for this long may be dropped: longer than the restart of an instance takes. */
const UNUSED_MS = 300_000;
/** Nodes that one transaction deletes. */
const DELETIONS = 2_000;

type Row = Omit<Candidates<unknown>, 'key'>;

/** Vectors of one model, in nodes of their own, with an index for each kind of entity. */
export class Neo4jVectors implements VectorStore {
  private readonly name: string;

  constructor(
    private readonly session: CypherSession,
    private readonly model: EmbeddingModel,
  ) {
    this.name = vectorName(model);
  }

  async prepare(): Promise<void> {
    if (await this.isOnline()) return;
    const dimension = String(this.model.dimension);
    await this.session.changeSchema('vectors/constraint-embedding-model');
    await this.session.changeSchema('vectors/constraint-entity-vector');
    for (const label of this.labels(null)) {
      await this.session.changeSchema('vectors/create-index', { VECTOR_LABEL: label, VECTOR_DIMENSION: dimension });
    }
  }

  async nearest(
    vectors: readonly Float32Array[],
    kinds: readonly EntityKind[] | null,
    limit: number,
  ): Promise<readonly (readonly Near[])[]> {
    for (const vector of vectors) this.requireDimension(vector);
    const found = await findNearest([...vectors.keys()], limit, async (positions, fetch) => {
      const asked = positions.flatMap((position) => vectors[position] ?? []);
      const params = { indexes: this.labels(kinds), vectors: asked, fetch };
      const rows = await this.search<Row & { at: number }>('vectors/nearest', params);
      return rows.map(({ at, ...row }) => ({ ...row, key: positions[at] ?? at }));
    });
    return vectors.map((_vector, position) => found.get(position) ?? []);
  }

  async nearestToEntities(
    ids: readonly string[],
    kinds: readonly EntityKind[] | null,
    limit: number,
  ): Promise<ReadonlyMap<string, readonly Near[]>> {
    return findNearest([...new Set(ids)], limit, async (asked, fetch) => {
      const params = { name: this.name, ids: asked, indexes: this.labels(kinds), fetch };
      const rows = await this.search<Row & { id: string }>('vectors/nearest-to', params);
      return rows.map(({ id, ...row }) => ({ ...row, key: id }));
    });
  }

  async status(): Promise<MeaningStatus> {
    const [row] = await this.session.read<Omit<MeaningStatus, 'model'>>('vectors/status', { name: this.name });
    if (!row) throw new Error('vectors/status returned no row');
    return { model: this.model.model, ...row };
  }

  async acquire(owner: string): Promise<IndexingLease> {
    const { model, dimension } = this.model;
    const params = { name: this.name, model, dimension, owner, leaseMs: LEASE_MS };
    type Stored = { isOwner: boolean; graphId: string | null; version: number | null };
    const [row] = await this.session.write((run) => run<Stored>('vectors/acquire', params));
    if (!row) throw new Error('vectors/acquire returned no row');
    const { isOwner, graphId, version } = row;
    return { isOwner, indexed: graphId === null || version === null ? null : { graphId, version } };
  }

  async release(owner: string): Promise<void> {
    await this.session.write((run) => run('vectors/release', { name: this.name, owner }));
  }

  async hashes(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const params = { name: this.name, ids };
    const rows = await this.session.read<{ id: string; hash: string }>('vectors/stored', params);
    return new Map(rows.map(({ id, hash }) => [id, hash]));
  }

  async put(owner: string, vectors: readonly EntityVector[]): Promise<void> {
    for (const { vector } of vectors) this.requireDimension(vector);
    const rows = vectors.map(({ kind, ...row }) => ({ ...row, label: labelOf(this.name, kind) }));
    await this.write(owner, (run) => run('vectors/put', { name: this.name, vectors: rows }));
  }

  async delete(owner: string, ids: readonly string[]): Promise<void> {
    await this.write(owner, (run) => run('vectors/delete', { name: this.name, ids }));
  }

  async deleteOrphans(owner: string): Promise<void> {
    const params = { name: this.name, limit: DELETIONS };
    await untilFew(() => this.write(owner, (run) => run('vectors/delete-orphans', params)));
  }

  async complete(owner: string, { graphId, version }: IndexedState): Promise<void> {
    await this.write(owner, (run) => run('vectors/complete', { name: this.name, graphId, version }));
  }

  async dropUnusedModels(owner: string): Promise<readonly string[]> {
    const params = { name: this.name, unusedMs: UNUSED_MS };
    const unused = await this.session.read<{ name: string; model: string }>('vectors/unused-models', params);
    for (const { name } of unused) {
      const fenced = { name, unusedMs: UNUSED_MS };
      await untilFew(() => this.write(owner, (run) => run('vectors/delete-vectors', { ...fenced, limit: DELETIONS })));
      for (const kind of ENTITY_KINDS) {
        await this.session.changeSchema('vectors/drop-index', { VECTOR_LABEL: labelOf(name, kind) });
      }
      await this.write(owner, (run) => run('vectors/delete-model', fenced));
    }
    return unused.map(({ model }) => model);
  }

  /** Writes while this process has the lease, which is renewed by it. */
  private write<Result>(owner: string, work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.session.write(async (run) => {
      const [held] = await run('vectors/renew', { name: this.name, owner });
      if (!held) throw new LeaseLostError(this.model.model);
      return work(run);
    });
  }

  private async search<Found>(statement: string, params: Record<string, unknown>): Promise<Found[]> {
    try {
      return await this.session.read<Found>(statement, params);
    } catch (error) {
      if (error instanceof ServiceError || (await this.isOnline())) throw error;
      throw new ServiceError(
        'The index of embeddings is being prepared; try again soon.',
        { code: ErrorCode.Unavailable, retryAfterSeconds: 10 },
        { cause: error },
      );
    }
  }

  private async isOnline(): Promise<boolean> {
    const rows = await this.session.read<{ name: string }>('vectors/online-indexes');
    const online = new Set(rows.map(({ name }) => name));
    return this.labels(null).every((label) => online.has(label));
  }

  /** The labels of vectors of some kinds, which are the names of their indexes, too. */
  private labels(kinds: readonly EntityKind[] | null): string[] {
    return [...new Set(kinds ?? ENTITY_KINDS)].map((kind) => labelOf(this.name, kind));
  }

  private requireDimension({ length }: Float32Array): void {
    const { model, dimension } = this.model;
    if (length !== dimension) {
      throw new Error(`A vector of ${model} has ${length} dimensions, where ${dimension} are expected`);
    }
  }
}

/** @param name  the model's vectors */
function labelOf(name: string, kind: EntityKind): string {
  return `${name}_${kind.toLowerCase()}`;
}

/** Repeats a statement until it has nothing more to delete. */
async function untilFew(work: () => Promise<unknown[]>): Promise<void> {
  for (;;) {
    const [row] = (await work()) as { deleted: number }[];
    if ((row?.deleted ?? 0) < DELETIONS) return;
  }
}
