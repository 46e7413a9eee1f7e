import { canonical } from './dataset-content.js';
import type { Field, Fields } from './field.js';
import { type EdgeRecord, FIELDS_OF_EDGES, type NewNode, withDistinctNames } from './records.js';
import { NODES } from './schema-table.js';

/**
 * Who wins, field by field. Curation owns the fields of an imported record that a curator changed (`curatedFields`); the
 * dataset that the record belongs to supplies all others.
 */

/** An edge's claim: without a rationale it needs a citation. */
const CLAIM: readonly string[] = ['basis', 'rationale', 'citations'];

type Values = Readonly<Record<string, unknown>>;

/** The fields of a record that a curator can change. */
export function curatableFields(record: NewNode | EdgeRecord): string[] {
  return Object.keys(fieldsOf(record)).filter((name) => name !== 'dataset');
}

function fieldsOf(record: NewNode | EdgeRecord): Fields {
  return 'id' in record ? NODES[record.kind] : FIELDS_OF_EDGES[record.kind];
}

/** The fields in which two states of a record differ, with those that are only valid together with them. */
export function differingFields(a: NewNode | EdgeRecord, b: NewNode | EdgeRecord): string[] {
  const fields = fieldsOf(b);
  const unitOf = (name: string) => ('id' in b || !CLAIM.includes(name) ? describedBy(fields[name], name) : 'basis');
  const names = curatableFields(b);
  const differ = names.filter((name) => canonical((a as Values)[name]) !== canonical((b as Values)[name]));
  const units = new Set(differ.map(unitOf));
  return names.filter((name) => units.has(unitOf(name)));
}

const describedBy = (field: Field | undefined, name: string): string => field?.describes ?? name;

export function curatedFieldsOf({ curatedFields = [] }: NewNode | EdgeRecord): readonly string[] {
  return curatedFields;
}

/** A record as its dataset has it now, with the values of the fields that curation owns in the stored record. */
export function withCuratedFields<Item extends NewNode | EdgeRecord>(stored: Item, given: Item): Item {
  const owned = curatedFieldsOf(stored);
  if (owned.length === 0) return given;
  const values = Object.fromEntries(owned.map((name) => [name, (stored as Values)[name]]));
  const curatedFields = [...new Set([...owned, ...curatedFieldsOf(given)])].sort();
  return withDistinctNames({ ...given, ...values, curatedFields }) as unknown as Item;
}

/** The fields that curation owns and whose value the dataset would change. */
export function overruledFields(stored: NewNode | EdgeRecord, given: NewNode | EdgeRecord): string[] {
  const owned = curatedFieldsOf(stored);
  return owned.length === 0 ? [] : differingFields(stored, given).filter((name) => owned.includes(name));
}

/** `skill:a`, or with the fields that stay `skill:a (name, description)` */
export function keptText(id: string, fields: readonly string[]): string {
  return fields.length === 0 ? id : `${id} (${fields.join(', ')})`;
}
