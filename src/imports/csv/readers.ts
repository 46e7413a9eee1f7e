import { LAYOUTS } from '../../model/cell-text.js';
import type { Field, Fields } from '../../model/field.js';
import type { NodeKind } from '../../model/records.js';
import { citationFrom, convert, externalIdFrom, idFrom, type Reading } from './cells.js';
import type { Cell, CitationSpec, CitationsSpec, EndSpec, ExternalIdsSpec, List, RangeSpec } from './mapping.js';

type Cells = Readonly<Record<string, string>>;

/** Reads a value from the cells of a row; `columns` are those that it reads. */
export interface Reader<Value = unknown> {
  columns: readonly string[];
  read: (cells: Cells) => Value;
}

/** Reads the values of the fields that a table maps; fields without a value are left out. */
export function fieldsReader(
  table: Readonly<Record<string, unknown>>,
  fields: Fields,
  reading: Reading,
): Reader<Record<string, unknown>> {
  const readers = Object.entries(fields).flatMap(([name, field]) =>
    table[name] === undefined ? [] : [[name, field, fieldReader(table[name], field, reading)] as const],
  );
  return {
    columns: readers.flatMap(([, , { columns }]) => columns),
    read: (cells) => {
      const values = readers.map(([name, , reader]) => [name, reader.read(cells)] as const);
      const present = Object.fromEntries(values.filter(([, value]) => value !== undefined));
      // a constant that describes a field applies where that field has a value
      const undescribed = readers.filter(([, { describes }]) => describes !== undefined && !(describes in present));
      for (const [name] of undescribed) delete present[name];
      return present;
    },
  };
}

function fieldReader(spec: unknown, field: Field, reading: Reading): Reader {
  switch (field.type) {
    case 'months':
      return rangeReader(spec as RangeSpec, field, reading);
    case 'citation':
      return citationReader(spec as CitationSpec, field, reading);
    case 'citations':
      return citationsReader(spec as CitationsSpec, field, reading);
    case 'externalIds':
      return externalIdsReader(spec as ExternalIdsSpec, field, reading);
    case 'ids':
      return optional(itemsReader(spec as List, field, reading), (items) => items.length > 0);
    default:
      return LAYOUTS[field.type] === 'LIST'
        ? itemsReader(spec as List, field, reading)
        : valueReader(spec as Cell, field, reading);
  }
}

function valueReader(spec: Cell, field: Field, reading: Reading): Reader {
  const { columns, read } = partReader(spec);
  return {
    columns,
    read: (cells) => {
      const part = read(cells);
      return part === '' ? undefined : convert(part, reading, field);
    },
  };
}

function itemsReader(spec: List, field: Field, reading: Reading): Reader<unknown[]> {
  const { columns, read } = partsReader(spec, reading);
  return { columns, read: (cells) => read(cells).map((part) => convert(part, reading, field)) };
}

function rangeReader(spec: RangeSpec, field: Field, reading: Reading): Reader {
  const [min, max] = [valueReader(spec.min, field, reading), valueReader(spec.max, field, reading)];
  const both = join(min, max, (from, to) => ({ min: from, max: to }));
  return optional(both, (range) => range.min !== undefined || range.max !== undefined);
}

function citationReader(spec: CitationSpec, field: Field, reading: Reading): Reader {
  if (typeof spec === 'string' || !('source' in spec)) return valueReader(spec, field, reading);
  const both = join(partReader(spec.source), partReader(spec.locator), (source, locator) => ({ source, locator }));
  const present = optional(both, ({ locator }) => locator !== '');
  return mapped(present, (parts) => parts && citationFrom(parts.source, parts.locator, reading));
}

function citationsReader(spec: CitationsSpec, field: Field, reading: Reading): Reader {
  if (typeof spec === 'string' || !('source' in spec)) return itemsReader(spec, field, reading);
  return join(partReader(spec.source), partsReader(spec.locators, reading), (source, locators) =>
    locators.map((locator) => citationFrom(source, locator, reading)),
  );
}

function externalIdsReader(spec: ExternalIdsSpec, field: Field, reading: Reading): Reader {
  if (typeof spec === 'string' || !Array.isArray(spec)) return itemsReader(spec, field, reading);
  const readers = spec.map(({ scheme, value, url = { value: '' } }) =>
    join(partReader(value), partReader(url), (id, address) =>
      id === '' ? [] : [externalIdFrom(scheme, id, address, reading)],
    ),
  );
  return { columns: readers.flatMap(({ columns }) => columns), read: (cells) => readers.flatMap((r) => r.read(cells)) };
}

/** Reads the nodes at an end of edges, as ids without repeats. Values that are not ids are names of the first kind. */
export function endReader(spec: EndSpec, kinds: readonly NodeKind[], reading: Reading): Reader<string[]> {
  const { column, kind, split } = typeof spec === 'string' ? { column: spec, kind: undefined, split: undefined } : spec;
  const all = kind === undefined ? kinds : [kind, ...kinds.filter((other) => other !== kind)];
  const parts = partsReader(split === undefined ? column : { column, split }, reading);
  return mapped(parts, (texts) => [...new Set(texts.map((text) => idFrom(reading.syntax.textOf(text), all, reading)))]);
}

/** The part of a cell, as it is written there. */
function partReader(spec: Cell): Reader<string> {
  if (typeof spec === 'string') return { columns: [spec], read: (cells) => cells[spec] as string };
  if ('value' in spec) return { columns: [], read: () => String(spec.value) };
  const { column, words } = spec;
  return { columns: [column], read: (cells) => words?.[cells[column] as string] ?? (cells[column] as string) };
}

function partsReader(spec: List, { syntax }: Reading): Reader<string[]> {
  const { column, split } = typeof spec === 'string' ? { column: spec, split: null } : spec;
  const itemsOf = (text: string) => (split === null ? [text] : syntax.split(text, split));
  return {
    columns: [column],
    read: (cells) =>
      itemsOf(cells[column] as string)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
  };
}

function mapped<From, To>({ columns, read }: Reader<From>, change: (value: From) => To): Reader<To> {
  return { columns, read: (cells) => change(read(cells)) };
}

function optional<Value>(reader: Reader<Value>, isPresent: (value: Value) => boolean): Reader<Value | undefined> {
  return mapped(reader, (value) => (isPresent(value) ? value : undefined));
}

function join<A, B, To>(a: Reader<A>, b: Reader<B>, change: (a: A, b: B) => To): Reader<To> {
  return { columns: [...a.columns, ...b.columns], read: (cells) => change(a.read(cells), b.read(cells)) };
}
