import { isEqual, type Values } from './changes.js';

export interface ItemState {
  before?: Values | null;
  after?: Values | null;
}

/** What identifies a record, or says nothing to a reader. */
const HIDDEN = new Set(['kind', 'id', 'from', 'to', 'version', 'dataset', 'curatedFields']);

/** The fields of a record that have a value. */
export function shownFields(record: Values | null | undefined): string[] {
  return Object.keys(record ?? {}).filter((name) => !HIDDEN.has(name) && !isEqual(record?.[name], null));
}

/** The fields that differ, in the order of the record. */
export function changedFields({ before, after }: ItemState): string[] {
  const names = new Set([...shownFields(before), ...shownFields(after)]);
  return [...names].filter((name) => !isEqual(before?.[name], after?.[name]));
}
