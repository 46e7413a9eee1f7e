import type { Near } from '../../model/near.js';
import type { EntityKind } from '../../model/records.js';

export type { Near } from '../../model/near.js';

/** How far the vectors are. */
export interface MeaningStatus {
  /** the name of the embedding model */
  model: string;
  /** entities that have a vector of this model */
  indexed: number;
  /** all entities */
  total: number;
  /** the latest version of the graph whose texts all have their vectors; null before the first */
  version: number | null;
}

/**
 * Reads by the vectors of entities, each of which has one of its name, aliases and description. Vectors are made in the
 * background after a write, so that new entities are missing for a while and deleted ones may still be found.
 */
export interface MeaningReads {
  status(): Promise<MeaningStatus>;
  /**
   * The nearest entities to each text, nearest first; at most `limit`, of some kinds, or of all if `kinds` is null.
   *
   * @throws ServiceError UNAVAILABLE or TIMEOUT if the embedding model or the database does not answer
   */
  nearestToTexts(
    texts: readonly string[],
    kinds: readonly EntityKind[] | null,
    limit: number,
  ): Promise<readonly (readonly Near[])[]>;
  /** The nearest other entities to each entity, nearest first; an entity without a vector has no entry. */
  nearestToEntities(
    ids: readonly string[],
    kinds: readonly EntityKind[] | null,
    limit: number,
  ): Promise<ReadonlyMap<string, readonly Near[]>>;
}
