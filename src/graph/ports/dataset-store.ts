import type { DatasetContent, DatasetDifference } from '../../model/dataset-content.js';

/** Where datasets are kept. Both may throw a DatasetConflictError; then nothing has changed. */
export interface DatasetStore {
  /** What `replace` would change. */
  compare(content: DatasetContent): Promise<DatasetDifference>;
  /**
   * Makes the stored dataset equal to `content`, all or nothing; the graph's version moves only if something changes.
   *
   * @param by  who, for the history
   */
  replace(content: DatasetContent, by?: string): Promise<DatasetDifference>;
}

/** Another dataset stands in the way: nothing was changed. */
export class DatasetConflictError extends Error {
  override name = 'DatasetConflictError';

  constructor(what: string, conflicts: readonly { id: string; dataset: string }[]) {
    const lines = conflicts.slice(0, 20).map(({ id, dataset }) => `  ${id} ${what} dataset ${dataset}`);
    super(`Nothing was loaded, since another dataset stands in the way:\n${lines.join('\n')}`);
  }
}
