import type { DatasetContent, DatasetDifference } from '../../model/dataset-content.js';

/** Stores datasets. Both methods may throw a DatasetConflictError; then nothing was changed. */
export interface DatasetStore {
  /** What `replace` would change. */
  compare(content: DatasetContent): Promise<DatasetDifference>;
  /**
   * Makes the stored dataset equal to `content`, all or nothing; the graph's version moves only if something changes.
   *
   * @param by            the author in the history
   * @param allowDeletes  false refuses deletions that need consent
   * @throws MassDeletionError; then nothing was changed
   */
  replace(content: DatasetContent, by?: string, allowDeletes?: boolean): Promise<DatasetDifference>;
}

/** A load would delete so much that it needs consent. */
export class MassDeletionError extends Error {
  override name = 'MassDeletionError';
}

/** A conflict with another dataset: nothing was changed. */
export class DatasetConflictError extends Error {
  override name = 'DatasetConflictError';

  constructor(what: string, conflicts: readonly { id: string; dataset: string }[]) {
    const lines = conflicts.slice(0, 20).map(({ id, dataset }) => `  ${id} ${what} dataset ${dataset}`);
    super(`Nothing was loaded because of conflicts with other datasets:\n${lines.join('\n')}`);
  }
}
