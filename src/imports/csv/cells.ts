import type { Field, Fields, FieldType } from '../../model/field.js';
import { idOf } from '../../model/field-schemas.js';
import { toId } from '../../model/ids.js';
import type { NodeKind } from '../../model/records.js';
import { slugOrHash } from '../ids.js';
import type { Cell, List } from './mapping.js';

type Cells = Readonly<Record<string, string>>;
type Mapped = Readonly<Record<string, unknown>>;

/** Whether a field is a list of texts or ids, which one cell holds. */
export const isList = ({ type }: Field): boolean => type === 'names' || type === 'texts' || type === 'ids';

/** The columns that a table's mapping of these fields reads. */
export function columnsOf(table: Mapped, fields: Fields): string[] {
  const specs = Object.keys(fields).map((field) => table[field] as Cell | List | undefined);
  return specs.flatMap((spec) => {
    if (spec === undefined) return [];
    if (typeof spec === 'string') return [spec];
    return 'column' in spec ? [spec.column] : [];
  });
}

/** The values of a row; fields without a value are left out. */
export function valuesOf(table: Mapped, fields: Fields, cells: Cells): Record<string, unknown> {
  const values = Object.entries(fields).map(([name, field]) => [name, valueOf(table[name], field, cells)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function valueOf(spec: unknown, field: Field, cells: Cells): unknown {
  if (spec === undefined) return undefined;
  if (isList(field)) {
    const items = itemsOf(spec as List, cells);
    if (field.type !== 'ids') return items;
    return items.length === 0 ? undefined : items.map((item) => idFrom(item, idKinds(field)));
  }
  const text = textOf(spec as Cell, cells);
  return text === '' ? undefined : convert(text, field);
}

function itemsOf(spec: List, cells: Cells): string[] {
  const { column, split } = typeof spec === 'string' ? { column: spec, split: null } : spec;
  const text = cells[column] as string;
  const items = split === null ? [text] : text.split(split);
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}

function textOf(spec: Cell, cells: Cells): string {
  if (typeof spec === 'string') return cells[spec] as string;
  if ('value' in spec) return String(spec.value);
  const text = cells[spec.column] as string;
  return spec.words?.[text] ?? text;
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', '1', 'x'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', '0'].map((word) => [word, false] as const),
]);

/** A text that does not fit the field's type stays as it is, so that the record's schema reports it. */
function convert(text: string, field: Field): unknown {
  const conversions: Partial<Record<FieldType, () => unknown>> = {
    choice: () => text.toUpperCase().replace(/[\s-]+/g, '_'),
    rank: () => Number(text),
    flag: () => FLAGS.get(text.toLowerCase()) ?? text,
    id: () => idFrom(text, idKinds(field)),
  };
  return conversions[field.type]?.() ?? text;
}

function idKinds({ kinds = [] }: Field): readonly NodeKind[] {
  return kinds as readonly NodeKind[];
}

/**
 * The text itself if it is an id of one of the kinds; otherwise an id of the first kind with its slug: `Message brokers` →
 * `skill:message-brokers`.
 */
export function idFrom(text: string, kinds: readonly NodeKind[]): string {
  return idOf(...kinds).safeParse(text).success ? text : toId(kinds[0] as NodeKind, slugOrHash(text).slug);
}
