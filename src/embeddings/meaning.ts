import { ErrorCode, ServiceError } from '../model/errors.js';
import type { EntityKind } from '../model/records.js';
import type { MeaningReads, MeaningStatus, Near } from '../graph/ports/meaning-reads.js';
import type { VectorReads } from '../graph/ports/vector-store.js';
import type { Embedder } from './embedder.js';

/** A model that is ready, with the vectors that it made. */
export interface ReadyModel {
  embedder: Pick<Embedder, 'model' | 'questions'>;
  vectors: Pick<VectorReads, 'nearest' | 'nearestToEntities'>;
  status: () => Promise<MeaningStatus>;
}

/** Reads by the vectors of entities; UNAVAILABLE until the model is ready. */
export class Meaning implements MeaningReads {
  /** @param ready  null until the model is ready */
  constructor(private readonly ready: () => ReadyModel | null) {}

  async status(): Promise<MeaningStatus> {
    return this.model().status();
  }

  async nearestToTexts(
    texts: readonly string[],
    kinds: readonly EntityKind[] | null,
    limit: number,
  ): Promise<readonly (readonly Near[])[]> {
    const { embedder, vectors } = this.model();
    if (texts.length === 0) return [];
    return vectors.nearest(await embedder.questions(texts), kinds, limit);
  }

  async nearestToEntities(
    ids: readonly string[],
    kinds: readonly EntityKind[] | null,
    limit: number,
  ): Promise<ReadonlyMap<string, readonly Near[]>> {
    return this.model().vectors.nearestToEntities(ids, kinds, limit);
  }

  private model(): ReadyModel {
    const model = this.ready();
    if (model) return model;
    throw new ServiceError('The embedding model is being prepared; try again soon.', {
      code: ErrorCode.Unavailable,
      retryAfterSeconds: 10,
    });
  }
}
