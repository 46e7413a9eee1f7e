import { LIMITS } from '../model/field.js';
import { type EdgeRecord, newEdge } from '../model/records.js';
import { distinctNames } from '../text-analysis/clean.js';
import type { ImportItem, Place } from './item.js';
import type { Skip } from './table.js';

/** The items that a part of an importer reads. */
export type Items = AsyncGenerator<ImportItem>;

type Given = Pick<EdgeRecord, 'kind' | 'from' | 'to' | 'citations' | 'dataset'>;

/** An edge that a source states; fields that are not given have their defaults. */
export function statedEdge(edge: Given & Partial<EdgeRecord>): EdgeRecord {
  return newEdge({ basis: 'STATED', ...edge });
}

/** Distinct names. Names beyond the limit of a list are left out and reported. */
export function aliasesOf(name: string, others: readonly string[], at: Place, skip: Skip): string[] {
  const aliases = distinctNames(name, others);
  if (aliases.length > LIMITS.names)
    skip({ at, reason: `more than ${LIMITS.names} other names; the rest are left out` });
  return aliases.slice(0, LIMITS.names);
}
