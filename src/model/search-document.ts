import type { EntityRecord } from './records.js';

/** An entity that can be searched for. */
export interface SearchDocument {
  node: EntityRecord;
  /** the number of its edges */
  uses: number;
}
