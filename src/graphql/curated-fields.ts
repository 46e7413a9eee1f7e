import type { Field } from '../model/field.js';
import type { EntityRecord } from '../model/records.js';
import { NODES } from '../model/schema-table.js';

/** The fields that curators have changed, by their names in the API. */
export function curatedFields({ kind, curatedFields: names = [] }: EntityRecord): string[] {
  const fields: Readonly<Record<string, Field>> = NODES[kind];
  return names.map((name) => fields[name]?.inputName ?? name).sort();
}
