import type { Cell, FieldType, List } from './mapping.js';

type Fields = Readonly<Record<string, FieldType>>;
type Cells = Readonly<Record<string, string>>;

/** The columns that a table's mapping of these fields reads. */
export function columnsOf(table: Readonly<Record<string, unknown>>, fields: Fields): string[] {
  const specs = Object.keys(fields).map((field) => table[field] as Cell | List | undefined);
  return specs.flatMap((spec) => {
    if (spec === undefined) return [];
    if (typeof spec === 'string') return [spec];
    return 'column' in spec ? [spec.column] : [];
  });
}

/** What a row says of these fields; a field that it says nothing of is left out. */
export function valuesOf(
  table: Readonly<Record<string, unknown>>,
  fields: Fields,
  cells: Cells,
): Record<string, unknown> {
  const said = Object.entries(fields).map(([field, type]) => [field, valueOf(table[field], type, cells)] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

function valueOf(spec: unknown, type: FieldType, cells: Cells): unknown {
  if (spec === undefined) return undefined;
  if (type === 'list') return itemsOf(spec as List, cells);
  const given = textOf(spec as Cell, cells);
  return given === '' ? undefined : CONVERT[type](given);
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

const YES = new Set(['true', 'yes', 'y', '1', 'x']);
const NO = new Set(['false', 'no', 'n', '0']);

/** What is none of what is asked for stays as it is: the record's schema then says what it must be. */
const CONVERT: Readonly<Record<Exclude<FieldType, 'list'>, (text: string) => unknown>> = {
  text: (text) => text,
  word: (text) => text.toUpperCase().replace(/[\s-]+/g, '_'),
  number: Number,
  flag: (text) => (YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : text),
};
