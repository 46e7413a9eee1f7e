import type { EntityKind } from '../../model/records.js';
import type { MeaningReads, MeaningStatus, Near } from './meaning-reads.js';
import type { GraphState } from './state-reads.js';

/** A model of embeddings. Vectors of different models, or of different dimensions, cannot be compared. */
export interface EmbeddingModel {
  model: string;
  dimension: number;
}

/** A model whose vectors are stored, and the version of the graph that they are complete for; null before the first. */
export type StoredModel = EmbeddingModel & Pick<MeaningStatus, 'version'>;

/** A vector of length 1 of an entity's text. */
export interface EntityVector {
  id: string;
  kind: EntityKind;
  /** SHA-256 of the text */
  hash: string;
  vector: Float32Array;
}

/** A version of the graph whose entities all have their vectors. */
export type IndexedState = Pick<GraphState, 'graphId' | 'version'>;

export interface IndexingLease {
  /** whether the process that asked is the one that makes the vectors */
  isOwner: boolean;
  /** null before the first completion */
  indexed: IndexedState | null;
}

/**
 * The nearest entities by the vectors of one model, nearest first; those of equal similarity by id. The index is approximate:
 * it may miss some, particularly of dozens of equal vectors.
 */
export interface VectorReads extends Pick<MeaningReads, 'status' | 'nearestToEntities'> {
  /**
   * To each of some vectors.
   *
   * @throws ServiceError UNAVAILABLE until the index has been created; Error for a vector of another dimension
   */
  nearest(
    vectors: readonly Float32Array[],
    kinds: readonly EntityKind[] | null,
    limit: number,
  ): Promise<readonly (readonly Near[])[]>;
}

/** The vectors of entities, of one model. Every method that writes vectors throws a LeaseLostError without the lease. */
export interface VectorStore extends VectorReads {
  /** Creates what the database lacks to store and search vectors. */
  prepare(): Promise<void>;
  /**
   * Registers that the model is in use, and takes or renews the lease if it is free or has expired: of the processes that
   * share a database, one makes the vectors.
   *
   * @param owner  random id of the process
   */
  acquire(owner: string): Promise<IndexingLease>;
  release(owner: string): Promise<void>;
  /** The hashes of the texts from which the vectors of some entities were made. */
  hashes(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  put(owner: string, vectors: readonly EntityVector[]): Promise<void>;
  delete(owner: string, ids: readonly string[]): Promise<void>;
  /** Deletes the vectors of entities that no longer exist. */
  deleteOrphans(owner: string): Promise<void>;
  complete(owner: string, state: IndexedState): Promise<void>;
  /**
   * Deletes the vectors of other models that no process has used for some minutes.
   *
   * @returns the names of these models
   */
  dropUnusedModels(owner: string): Promise<readonly string[]>;
}

/** Another process makes the vectors now. */
export class LeaseLostError extends Error {
  override name = 'LeaseLostError';

  constructor(model: string) {
    super(`Another process makes the vectors of ${model} now.`);
  }
}
